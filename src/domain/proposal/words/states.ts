// Words for the state of a thing: done, in use, open, missed; growing, falling; not.
import type { Concept } from './concept';

export const STATES: readonly Concept[] = [
  {
    name: 'done',
    sense: 'done',
    words: `done, completed, complete, completion, finished, finish, closed, solved, resolved, fixed, settled, handled, mitigated, avoided, prevented, eliminated, cleared, addressed, answered, attended, held, conducted, delivered, achieved, achievement, attained, reached, met, accomplished, paid, won, confirmed, accepted, approved, agreed, in place, read, clicked, progress, passed, improved, cleared up,
      erledigt*, abgeschlossen*, gelöst*, geschlossen*, behoben*, beantwortet*, bezahlt*, durchgeführt*, erreicht*, fertig,
      terminé*, résolu*, fermé*, clos, clôturé*, complété*, réalisé*, payé*, atteint*, traité*,
      resuelto, resuelta, cerrado, cerrada, completado, completada, terminado, terminada, finalizado, finalizada, pagado, pagada, realizado, realizada, logrado,
      resolvido, resolvida, fechado, fechada, concluído, concluída, completo, finalizado, pago, paga, realizada, atingido,
      opgelost*, gesloten, afgerond*, voltooid*, betaald*, behaald*`,
  },
  {
    name: 'in use',
    sense: 'in use',
    words: `activated, onboarded, trained, enabled, live, went live, connected, imported, integrated, configured, deployed, launched, implemented, adopted, added, new, identified, known, engaged, using, uses, invited, certified, started using, subscribed, defined,
      aktiv*, aktiviert*, geschult*, eingeführt, neu*, actif, actifs, active, actives, activé*, formé*, activo, activa, activos, activas, activado, formado, ativo, ativa, ativos, ativas, ativado, treinado, actief, actieve, geactiveerd, getraind`,
  },
  {
    name: 'in use',
    sense: 'taken up',
    words: `used, in use, assigned, taken, occupied, filled, utilized, consumed, redeemed, genutzt*, belegt*, vergeben, utilisé*, attribué*, usado, usada, utilizado, utilizada, asignado, asignada, usados, usadas, gebruikt*, toegewezen`,
  },
  {
    name: 'not done',
    sense: 'undone',
    words: `missed, missing, declined, failed, failing, skipped, rejected, refused, ignored, unanswered, unopened, incomplete, unfinished, overdue, late, past due, delinquent, delinquency, unpaid, outstanding, unresolved, unsolved, blocked, delayed, postponed, rescheduled, no show, noshow, left, downgraded, dropped, abandoned, abandonment, disputed, bad, poor, negative, weak, broken, reopened, reopen, escalated, unread, deferred, slipped, disconnected, revoked, lapsed, decreasing, falling, worsening,
      überfällig*, verpasst*, abgesagt*, abgelehnt*, gescheitert*, fehlgeschlagen*, unbezahlt*, ausstehend*, verloren*, versäumt*, verspätet*, ungelöst*, blockiert*,
      en retard, impayé*, manqué*, annulé*, échoué*, refusé*, perdu*, non résolu*, bloqué*, en souffrance,
      vencido, vencida, impagado, impagada, atrasado, atrasada, perdido, perdida, fallido, fallida, rechazado, rechazada, no resuelto, bloqueado, en mora,
      vencido, vencida, em atraso, não pago, falho, recusado, recusada, não resolvido,
      achterstallig*, gemist*, geannuleerd*, mislukt*, onbetaald*, verlopen, verloren, geweigerd*, onopgelost*`,
  },
  {
    name: 'not done yet',
    sense: 'open',
    words: `open, opened, pending, in progress, unstarted, not started, waiting on, awaiting, queued, to be done, due,
      offen*, ausstehend, ouvert, ouverte, en attente, en cours, abierto, abierta, pendiente, aberto, aberta, pendente, openstaand*, lopend*`,
  },
  {
    name: 'growing',
    sense: 'more',
    words: `growth, grow, growing, increase, increased, increasing, gain, gained, rise, rising, uplift, wachstum, *wachstum, zuwachs, croissance, hausse, crecimiento, aumento, crescimento, groei, stijging, change, trend, delta, trajectory, movement, veränderung, entwicklung, évolution, tendance, cambio, tendencia, variación, mudança, tendência, variação, verandering, ontwikkeling`,
  },
  {
    name: 'falling',
    sense: 'less',
    words: `reduction, reduced, decrease, decreased, drop, drops, decline, removed, removal, decay, fall, loss, cut, shrinkage, dip, slump, rückgang, *rückgang, baisse, chute, diminution, perte, caída de, descenso, disminución, pérdida, bajada, diminuição, perda, daling, verlies, afname, lack of, mangel`,
  },
  {
    name: 'not',
    sense: 'not',
    words: `not, no, non, never, none, free of, free, zero, lacks, lack, kein, keine, keinen, nicht, ohne, sans, pas, pas de, aucun, sin, ningún, no tiene, sem, não, nenhum, zonder, geen, niet`,
  },
  {
    name: 'part of',
    sense: 'of',
    words: `of, de, del, da, do, du, des, d, von, vom, van, with, mit, avec, con, com, for, für, pour, para, voor, from, in, about, about the`,
  },
  { name: 'for each', sense: 'per', words: `per, by, pro, par, por, each, every, vs, versus, over, against` },
];
