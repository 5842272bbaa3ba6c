// The meaning of words in cells: colors, marks, moods, answers, levels and trends, in the languages that sheets are kept in.

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

export const WORD_GROUPS: readonly WordGroup[] = [
  {
    sense: 'judgment',
    rank: 150,
    words: `excellent, outstanding, very good, very satisfied, very happy, extremely satisfied,
      strongly agree, delighted, dark green, very healthy, very positive, raving fan, very strong, power user,
      exceptional, exceeds expectations, amazing, love,
      sehr gut, sehr zufrieden, ausgezeichnet, tres bien, tres satisfait, excelente,
      muy bueno, muy satisfecho, otimo, muito satisfeito, uitstekend, zeer tevreden`,
  },
  {
    sense: 'judgment',
    rank: 100,
    words: `green, cooperative, collaborative, proactive, receptive, trusted, on plan, under control, reliable, valuable, willing, agreed, grn, good, great, happy, healthy, positive, promoter, advocate,
      champion, agree,
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
    words: `yellow, yel, amber, okay, ok, fair, neutral, average, passive, watch, mixed, moderate,
      concerning, neither, unsure, so so, neither agree nor disagree,
      neither satisfied nor dissatisfied, indifferent, acceptable, fine, atencao, atencion, attention,
      modere, moderado, moderat, caution, needs attention,
      monitor, lukewarm, warning, meh, some concerns, possible, maybe, partially engaged,
      somewhat satisfied, medium risk, moderate risk, undecided, needs work, needs improvement,
      gelb, mittel, maßig, durchschnitt, gemischt, jaune, moyen, neutre, mitige, correct, amarillo,
      ambar, regular, neutro, mixto, amarelo, medio, geel, oranjegeel, gemiddeld, neutraal, matig,
      passief, giallo,
      🟡, 💛, 😐, 😑, ⚠️, ⚠, ⛅, 🌤, 🟨, 🤷, 🫤`,
  },
  { sense: 'judgment', rank: 25, words: `orange, arancione, naranja, laranja, oranje, 🟠, 🧡, 🟧` },
  {
    sense: 'judgment',
    rank: 0,
    words: `red, uncooperative, unreliable, behind plan, out of control, resistant, skeptical, bad, poor, unhappy, sad, at risk, negative, detractor, disagree, unsatisfied,
      dissatisfied, difficult, hard, off track, unhealthy, in danger, danger, fail, failed,
      disengaged, not engaged, unengaged, unfavorable, thumbs down, high risk, escalated, struggling,
      frustrated, below expectations, in trouble, blocker, opponent, angry, concerned, worried, absent,
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
    words: `critical, terrible, awful, very bad, very poor, very dissatisfied, very unsatisfied,
      very unhappy, extremely dissatisfied, strongly disagree, very negative, very high risk, black,
      critico, critica, critique, horrible, hate, sehr schlecht, sehr unzufrieden, tres insatisfait,
      tres mauvais, muy malo,
      muy insatisfecho, muito insatisfeito, pessimo, zeer ontevreden, zeer slecht, schwarz, ⚫, 🖤, 😡, 🤬,
      💀, ☠️`,
  },
  {
    sense: 'progress',
    rank: 100,
    words: `complete, completed, done, finished, launched, resolved, solved, closed, achieved,
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
    words: `in progress, ongoing, started, partly, partially complete, in implementation,
      onboarding, implementing, underway, in flight, scheduled, planned, in review, some, trialing,
      trial, in bearbeitung, begonnen, teilweise, laufend, en cours, partiel, planifie, en progreso,
      en curso, parcial, planificado, em andamento, em progresso, planejado, bezig, gedeeltelijk,
      gepland, lopend`,
  },
  {
    sense: 'progress',
    rank: 0,
    words: `not started, pending, incomplete,
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
    words: `active, activated, in use, enabled, connected, live, aktiv, actif, activo, activa, ativo,
      ativa, actief`,
  },
  {
    sense: 'presence',
    rank: 0,
    words: `inactive, dormant, idle, disabled, disconnected, not live, not connected, not active,
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
    words: `definitely, absolutely, certainly, auf jeden fall, certainement, definitivamente`,
  },
  { sense: 'strength', rank: -50, words: `definitely not, certainly not, absolutely not, auf keinen fall` },
  {
    sense: 'nothing',
    rank: -50,
    words: `none, nothing, never, keine, keins, aucun, aucune, ninguno, ninguna, nenhum, nenhuma, geen`,
  },
  { sense: 'level', rank: 150, words: `daily, every day, taglich, quotidien, diario, dagelijks` },
  { sense: 'level', rank: 100, words: `weekly, every week, wochentlich, hebdomadaire, semanal, wekelijks` },
  {
    sense: 'level',
    rank: 50,
    words: `monthly, every month, monatlich, mensuel, mensual, mensal, maandelijks`,
  },
  { sense: 'level', rank: 25, words: `quarterly, vierteljahrlich, trimestriel, trimestral` },
  { sense: 'level', rank: 0, words: `yearly, annually, jahrlich, annuel, anual` },
  {
    sense: 'level',
    rank: 150,
    words: `very high, highest, extreme, severe, urgent, sehr hoch, tres eleve, muy alto, muito alto,
      zeer hoog`,
  },
  {
    sense: 'level',
    rank: 100,
    words: `high, hi, major, large, lots, many, heavy, frequent, often, deep, hoch, haut, haute, eleve,
      elevee, elevado, elevada, alto, alta,
      hoog, viel`,
  },
  {
    sense: 'level',
    rank: 50,
    words: `medium, med, mid, middle, normal, some usage, occasional, sometimes, moderate usage, mittelhoch,
      moyenne, media, gemiddeld niveau, middel, middelmatig`,
  },
  {
    sense: 'level',
    rank: 0,
    words: `low, lo, minor, small, little, light, rare, rarely, few, shallow, niedrig, gering, bas, basse,
      bajo, baja, baixo, baixa, laag, wenig`,
  },
  {
    sense: 'level',
    rank: -50,
    words: `very low, lowest, minimal, sehr niedrig, tres bas, muy bajo, muito baixo, zeer laag`,
  },
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
  {
    sense: 'trend',
    rank: 100,
    words: `up, accelerating, rising, growing, increasing, increase, upward, uptrend, higher,
      trending up, steigend,
      wachsend, en hausse, hausse, sube, subiendo, al alza, creciente, crescendo, subindo, stijgend, ⬆️, ⬆,
      ↑, ↗️, ↗, 📈, 🔼, ▲, △`,
  },
  {
    sense: 'trend',
    rank: 50,
    words: `flat, same, unchanged, no change, sideways, gleich, gleichbleibend, unverandert, inchange, plat,
      igual, sin cambios, sem alteracao, gelijk, ongewijzigd, ➡️, ➡, →, ↔️, ↔, ▶, =`,
  },
  {
    sense: 'trend',
    rank: 0,
    words: `down, slowing, slowing down, falling, declining, decreasing, decrease, decline, downward,
      downtrend, lower, shrinking,
      dropping, trending down, fallend, sinkend, rucklaufig, en baisse, baisse, bajando, a la baja,
      decreciente, caindo, em queda, dalend, ⬇️, ⬇, ↓, ↘️, ↘, 📉, 🔽, ▼, ▽`,
  },
  {
    sense: 'answer',
    rank: 100,
    words: `yes, y, true, yep, full, fully, ja, oui, si, sim, j, vrai, wahr, x, ✓, ☑️, ☑`,
  },
  {
    sense: 'answer',
    rank: 50,
    words: `partial, partially, somewhat, limited, teils, teilweise ja, parcialmente, en partie`,
  },
  {
    sense: 'answer',
    rank: 0,
    words: `no, n, false, nope, nein, non, nao, nee, falsch, faux, not yet, noch nicht, pas encore,
      todavia no, ainda nao, nog niet, ☐, ✗, ✘`,
  },
  {
    sense: 'blank',
    rank: 0,
    words: `not asked, tbd, tbc, tba, unknown, not set, not available, no data, none given, not rated,
      not scored,
      unrated, no response, na, n.a., nil, unbekannt, keine angabe, k.a., inconnu, desconocido,
      desconhecido, onbekend, nvt, n.v.t., not applicable, ?, ??, ???, ., .., ..., --, ⚪, ⬜, 🤍,
      gray, grey, white, not sure yet, undefined, no rating`,
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
