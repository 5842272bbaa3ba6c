// The meaning of words in cells: colors, marks, moods, what is done or there, in the languages that sheets are kept in.

/**
 * judgment: good or bad whatever the heading · progress: done or not, good whatever the heading (a complaint that is resolved)
 * · presence: there or not, good unless the heading names something bad · level, trend: much or
 * little, so that the heading decides whether that is good · strength: a judgment, but beside levels and of something bad a level ·
 * nothing: the lowest level beside other levels · answer: yes or no, likewise · blank: stands for no value.
 */
export type WordSense =
  | 'judgment'
  | 'progress'
  | 'presence'
  | 'strength'
  | 'level'
  | 'nothing'
  | 'trend'
  | 'answer'
  | 'blank';

export interface WordGroup {
  readonly sense: WordSense;
  /** 100 good (or much), 50 the middle, 0 bad (or little); 150 and -50 go beyond (very satisfied, critical). */
  readonly rank: number;
  /** Separated by commas; case and accents do not matter. */
  readonly words: string;
}

export const JUDGMENTS: readonly WordGroup[] = [
  {
    sense: 'judgment',
    rank: 150,
    words: `love it, perfect, ideal, above target, exceeded, exceeded target, exceeds, thriving and growing,
      always on time, superb, brilliant, fantastic,
      excellent, outstanding, very good, very satisfied, very happy, extremely satisfied,
      delighted, dark green, very healthy, very positive, raving fan, very strong, power user,
      exceptional, exceeds expectations, amazing, love,
      sehr gut, sehr zufrieden, ausgezeichnet, tres bien, tres satisfait, excelente,
      muy bueno, muy satisfecho, otimo, muito satisfeito, uitstekend, zeer tevreden`,
  },
  {
    sense: 'judgment',
    rank: 100,
    words: `like it, fast, quick, speedy, good fit, strong fit, on target, on plan, smooth, bright, warm, expanding, proactive,
      good standing, buena, bonne, boa, buen, usually on time, prompt, well adopted, well engaged,
      impressed, enthusiastic, collaborating, likes it, supports us, no issues, all good,
      no complaints, comfortable,
      green, best, cooperative, collaborative, proactive, receptive, trusted, on plan, under control, reliable, valuable, willing, agreed, grn, good, great, happy, healthy, positive, promoter, advocate,
      champion,
      satisfied, easy, on track, thriving, safe, stable and growing, secure, loyal, favorable, favourable,
      no risk, low risk, pass, passed, ok green, fully engaged, engaged,
      highly engaged, meets expectations, supportive, friendly, supporter, thumbs up, no concerns, well,
      fine and growing, confident, smile, smiley,
      grun, gruen, gut, zufrieden, glucklich, positiv, gesund, vert, bon, bien, satisfait,
      content, positif, sain, verde, bueno, satisfecho, contento, feliz, positivo, sano,
      saludable, bom, satisfeito, saudavel, groen, goed, tevreden, blij, positief,
      gezond, gronn, gron,
      🟢, 💚, ✅, 👍, 😀, 😃, 😄, 😁, 🙂, 😊, 😍, ☀️, ☀, 🌞, 💪, ✔️, ✔, 🟩, 🏆, ❤️, ❤`,
  },
  {
    sense: 'judgment',
    rank: 50,
    words: `some risk, some issues, ok fit, okay fit, skeptical but open, coasting, near breach, nearly,
      cloudy, tepid, reactive, neither good nor bad, so-so, potential, emerging, average fit,
      sometimes late, developing,
      yellow, yel, amber, okay, ok, fair, neutral, average, passive, watch, mixed, moderate,
      concerning, neither, unsure, so so,
      neither satisfied nor dissatisfied, indifferent, acceptable, fine, atencao, atencion, attention,
      modere, moderado, moderat, caution, needs attention,
      monitor, lukewarm, warning, meh, some concerns, possible, maybe, partially engaged,
      somewhat satisfied, medium risk, moderate risk, undecided, needs work, needs improvement,
      gelb, mittel, maßig, durchschnitt, gemischt, jaune, moyen, neutre, mitige, correct, amarillo,
      ambar, regular, neutro, mixto, amarelo, medio, geel, oranjegeel, gemiddeld, neutraal, matig,
      passief, giallo,
      🟡, 💛, 😐, 😑, ⚠️, ⚠, ⛅, 🌤, 🟨, 🤷, 🫤`,
  },
  {
    sense: 'judgment',
    rank: 25,
    words: `skeptic, skeptical, strained, unstable, shaky, hesitant, cautious, reluctant, slipping, fading,
      tense,
      orange, arancione, naranja, laranja, oranje, 🟠, 🧡, 🟧`,
  },
  {
    sense: 'judgment',
    rank: 0,
    words: `poor fit, slow, mala, mauvaise, bad fit, below target, painful, dislike, contracting, unresponsive, cold, stormy,
      behind target, many issues, often late, dislikes it, opposed, unhappy with us, disappointed,
      annoyed, upset, irritated, disinterested, not interested, missing, non payer, error, breached,
      failing, broken down, rough, rocky,
      red, worst, uncooperative, unreliable, behind plan, out of control, resistant, skeptical, bad, poor, unhappy, sad, at risk, negative, detractor, unsatisfied,
      dissatisfied, difficult, hard, off track, unhealthy, in danger, danger, fail, failed,
      disengaged, not engaged, unengaged, unfavorable, thumbs down, high risk, escalated, struggling,
      frustrated, below expectations, in trouble, opponent, angry, concerned, worried, absent,
      hostile,
      rot, schlecht, unzufrieden, negativ, gefahrdet, kritisch, traurig, rouge, mauvais,
      insatisfait, mecontent, negatif, a risque, rojo, malo, mal, insatisfecho, negativo,
      en riesgo, triste, vermelho, ruim, mau, insatisfeito, em risco, rood, slecht,
      ontevreden, negatief, risico, rosso,
      🔴, ❌, 👎, 😞, 😟, 🙁, ☹️, ☹, 😠, 😢, 😭, 💔, ⛈️, ⛈, 🌧️, 🌧, 🟥, ✖️, ✖, 🚨, 🔥`,
  },
  {
    sense: 'judgment',
    rank: -50,
    words: `blocker, hate it, hates it, broken, furious, always late, well below target, lost confidence,
      failing badly, disaster, toxic,
      critical, terrible, awful, very bad, very poor, very dissatisfied, very unsatisfied,
      very unhappy, extremely dissatisfied, very negative, very high risk, black,
      critico, critica, critique, horrible, hate, sehr schlecht, sehr unzufrieden, tres insatisfait,
      tres mauvais, muy malo,
      muy insatisfecho, muito insatisfeito, pessimo, zeer ontevreden, zeer slecht, schwarz, ⚫, 🖤, 😡, 🤬,
      💀, ☠️`,
  },
  { sense: 'progress', rank: 150, words: `ahead, ahead of plan, ahead of schedule, early` },
  {
    sense: 'progress',
    rank: 100,
    words: `on schedule, on plan, held, in place, proven, paid in full, fully paid, all trained,
      fully trained, within sla, completed on time, established, live in production, certified,
      verified, approved,
      complete, completed, done, finished, launched, resolved, solved, closed, achieved,
      delivered, deployed, implemented, fully adopted, adopted, paid, up to date, current,
      in good standing, settled, al dia, a jour, em dia, in orde, punktlich, met, accepted, attended,
      onboarded, signed, renewed,
      confirmed, on time, compliant,
      erledigt, abgeschlossen, fertig, bezahlt, gelost, termine, paye, resolu, fait,
      completado, terminado, pagado, resuelto, hecho, concluido, pago, resolvido, feito,
      voltooid, afgerond, betaald, opgelost, gedaan`,
  },
  {
    sense: 'progress',
    rank: 50,
    words: `training, in training, configuration, configuring, kickoff, kickoff scheduled, setup, in setup, partially paid, partly paid, some trained, partly trained, identified, piloting, pilot, testing,
      in testing, proof of concept, underway now, kicked off, rolling out,
      in progress, ongoing, started, partly, partially complete, in implementation,
      onboarding, implementing, underway, in flight, scheduled, planned, in review, some, trialing,
      trial, in bearbeitung, begonnen, teilweise, laufend, en cours, partiel, planifie, en progreso,
      en curso, parcial, planificado, em andamento, em progresso, planejado, bezig, gedeeltelijk,
      gepland, lopend`,
  },
  {
    sense: 'progress',
    rank: 0,
    words: `none trained, not trained, not deployed, not live yet, not approved, no show, not held,
      not signed, not paid, not implemented, not identified,
      not started, pending, incomplete,
      delayed, on hold, paused, open, not adopted, due, to be paid, invoiced, not done, waiting,
      not complete, not completed, to do, todo, not onboarded, behind,
      behind schedule,
      offen, ausstehend, nicht begonnen, nicht gestartet, en attente,
      non commence, pendiente, no iniciado,
      pendente, nao iniciado, openstaand, niet gestart`,
  },
  {
    sense: 'progress',
    rank: -50,
    words: `overdue, past due, delinquent, unpaid, in default, in collections, collections, blocked,
      stalled, stuck, missed, not met, expired, suspended, rejected, refused, defaulted, canceled by us,
      uberfallig, blockiert, gesperrt, abgelehnt, bloque, impaye, suspendu, refuse,
      vencido, vencida, bloqueado, bloqueada, impagado, en mora, suspendido, rechazado,
      inadimplente, suspenso, recusado, achterstallig, geblokkeerd, opgeschort`,
  },
  {
    sense: 'progress',
    rank: -25,
    words: `late, verspatet, in verzug, en retard, atrasado, atrasada, em atraso, te laat`,
  },
  {
    sense: 'presence',
    rank: 100,
    words: `responsive, present,
      active, activated, in use, enabled, connected, live, aktiv, actif, activo, activa, ativo,
      ativa, actief`,
  },
  {
    sense: 'presence',
    rank: 0,
    words: `gone, vacant, offline,
      inactive, dormant, idle, disabled, disconnected, not live, not connected, not active,
      inaktiv, inactif, inactivo,
      inactiva, inativo, inativa, inactief`,
  },
  {
    sense: 'strength',
    rank: 100,
    words: `strong, probably, will renew, will likely renew, renewing, committed, expected, likely, likely to renew, stark, wahrscheinlich, fort, forte, probable,
      fuerte, provavel,
      sterk, waarschijnlijk`,
  },
  {
    sense: 'strength',
    rank: 0,
    words: `weak, probably not, will not renew, won't renew, wont renew, not renewing, doubtful, unlikely, unlikely to renew, schwach, unwahrscheinlich, faible,
      improbable, peu probable, debil,
      poco probable, fraco, improvavel, pouco provavel, zwak, onwaarschijnlijk`,
  },
  {
    sense: 'strength',
    rank: 150,
    words: `definitely, certain, absolutely, certainly, auf jeden fall, certainement, definitivamente`,
  },
  { sense: 'strength', rank: -50, words: `definitely not, certainly not, absolutely not, auf keinen fall` },
  {
    sense: 'judgment',
    rank: 100,
    words: `improving, improved, better, getting better, verbessert, steigend und gut, en amelioration,
      mejorando, melhorando, verbeterend`,
  },
  {
    sense: 'judgment',
    rank: 50,
    words: `stable, steady, stabil, constant, consistent, estable, estavel, stabiel, maintained`,
  },
  {
    sense: 'judgment',
    rank: 0,
    words: `worsening, worse, getting worse, deteriorating, declining health, verschlechtert, empeorando,
      piorando, verslechterend`,
  },
];

/** Words that say that a customer left, or whether: the column is an outcome. */
export const OUTCOME_WORDS =
  'churned, canceled, cancelled, lost, closed lost, terminated, non renewed, not renewed, gekundigt, abgewandert, verloren, resilie, perdu, cancelado, perdido, baja, opgezegd, vertrokken, left, former customer, ex customer, offboarded, win back, churning, deactivated';

/** Before a word of judgment: more of the same, less of the same, and its opposite. */
export const WORDS_BEFORE: Readonly<Record<'more' | 'less' | 'not', string>> = {
  more: `very, extremely, highly, super, really, totally, completely, sehr, extrem, ausserst, tres,
      extremement, muy,
    extremadamente, muito, extremamente, zeer, erg, heel, uiterst`,
  less: `somewhat, slightly, fairly, rather, quite, moderately, mostly, mildly, reasonably, a bit,
      a little, more or less,
    eher, etwas, ziemlich, plutot, assez, un peu, bastante, algo, mas bien, um pouco, tamelijk, redelijk,
      enigszins`,
  not: `not, nicht, pas, no, nao, niet`,
};

/** One letter for a color, where a column holds nothing else: G, Y, R or V, A, R. */
export const COLOR_LETTERS: Readonly<Record<string, number>> = { g: 100, v: 100, y: 50, a: 50, o: 25, r: 0 };
/** One letter for a level, where a column holds nothing else. */
export const LEVEL_LETTERS: Readonly<Record<string, number>> = { h: 100, m: 50, l: 0 };
