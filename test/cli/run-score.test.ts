// A fault of the program is a sentence and exit code 1, never a stack trace unless asked for.
import { runScore } from '../../host/cli/run-score';

function terminal(debug: boolean) {
  const told: string[] = [];
  const stdout = {
    write: () => {
      throw new Error('the screen is\ngone');
    },
  };
  const stderr = { write: (text: string) => told.push(text) };
  return { told, stdout, stderr, withColor: false, version: '1.0.0', debug };
}

describe('runScore', () => {
  it('tells of a fault in one sentence', () => {
    const broken = terminal(false);
    expect(runScore(['--help'], broken)).toBe(1);
    expect(broken.told).toEqual([
      'Something went wrong: the screen is gone\nSet CUSTOMER_HEALTH_DEBUG=1 to see where.\n',
    ]);
  });

  it('throws it when asked to', () => {
    expect(() => runScore(['--help'], terminal(true))).toThrow('the screen is\ngone');
  });
});
