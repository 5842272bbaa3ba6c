// Headings about money: what an account pays is a fact, what it does not pay is a sign.
import type { Concept } from './concept';

export const MONEY: readonly Concept[] = [
  {
    name: 'money',
    sense: 'money',
    reason: 'money',
    words: `arr, mrr, acv, tcv, ltv, clv, cltv, cac, arpa, arpu, gmv, contract value, total contract value, annual contract value, annual recurring revenue, monthly recurring revenue, revenue, sale, spend, price, unit price, list price, price paid, fee, amount, amount paid, total paid, total spend, value, annual value, deal size, deal amount, deal value, invoice amount, invoice total, invoice value, payment amount, cost, cost to serve, gross margin, margin, profit, funding, market cap, valuation, billing, booking, pipeline, pipeline value, expansion pipeline, whitespace, budget, income, turnover, lifetime value, lifetime spend, lifetime revenue, renewal arr, renewal amount, renewal value, arr at renewal, customer lifetime value, net worth, expansion arr, expansion mrr, expansion potential, invoiced, wallet, asp, balance sheet, investment, dollar, euro, usd, eur, gbp, rent,
      umsatz, *umsatz, *umsätze, vertragswert, auftragswert, preis, betrag, kosten, erlös, gebühr, budget, gewinn, chiffre d affaires, ca, prix, montant, coût, revenu, valeur, tarif annuel, ingreso, ingresos, facturación, importe, precio, monto, valor, coste, costo, presupuesto, faturamento, receita, preço, custo, valor do contrato, montante, omzet, *omzet, prijs, bedrag, kosten, contractwaarde, waarde`,
  },
  { name: 'money', sense: 'label', reason: 'money', words: `renewal pricing, deal` },
  {
    name: 'what is owed',
    sense: 'bad',
    words: `overdue, past due, dso, days sales outstanding, days beyond terms, dbt, dpd, days past due, days overdue, day overdue, day past due, invoice overdue, overdue invoice, arrear, dunning, dunning level, chargeback, refund, refund amount, refund rate, dispute, payment delay, payment failed, failed payment, payment failure, declined payment, late payment, late payer, late fee, unpaid invoice, open invoice, outstanding balance, outstanding invoice, overdue balance, past due amount, overdue amount, write off, bad debt, debt, credit note, credit issued, credit hold, on hold, account on hold, payment issue, billing issue, delinquent, delinquency, downgrade, contraction, contraction mrr, contraction arr, churned mrr, churned arr, downgrade mrr, return rate, product return, penalty, aging invoice, ar aging, overcharge, price complaint,
      mahnung, mahnstufe, mahnwesen, zahlungsrückstand, rückstand, überfällige rechnung, offene rechnung, offene rechnungen, inkasso, impayé, impayés, relance, retard de paiement, litige, avoir, remboursement, mora, deuda, morosidad, reembolso, devolución, devoluciones, disputa, inadimplência, dívida, reembolso, devolução, openstaande factuur, openstaande facturen, aanmaning, betalingsachterstand, schuld, terugbetaling`,
  },
  {
    name: 'what is owed',
    sense: 'unclear',
    words: `amount due, balance, balance due, account balance, aging, saldo, solde`,
  },
];
