// What is wrong with one piece of text or one cell, before anybody knows where it stands.

export interface Problem {
  readonly problem: string;
}

export function problem(message: string): Problem {
  return { problem: message };
}

export function isProblem<T>(value: T | Problem): value is Problem {
  return typeof value === 'object' && value !== null && 'problem' in value;
}
