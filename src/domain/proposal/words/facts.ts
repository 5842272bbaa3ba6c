// Headings that say what an account is: who it is, where, how large, what it bought. None of it is a sign of health.
import type { Concept } from './concept';

export const FACTS: readonly Concept[] = [
  {
    name: 'an id',
    sense: 'fact',
    reason: 'id',
    words: `id, ids, uuid, guid, account key, customer key, company key, api key, license key, external id, slug, hash, token, duns, duns number, vat, vat number, tax id, ein, abn, iban, bic, swift, sku, sic, sic code, naics, naics code, unnamed, row, row number, row no, row index, rowid, record, line number, sort order, position, rank, ranking, alexa rank, po number, purchase order, contract number, invoice number, ticket number, order number, phone number, account code, customer code, *nummer, kunden nr, kundennr, numéro client, numéro de client, numéro, numero de cliente, número de cliente, número, klantnummer, crm id, opportunity id, siret, siren, nif, cif, cnpj, kvk`,
  },
  {
    name: 'a place',
    sense: 'about',
    reason: 'geography',
    words: `region, country, city, state, province, county, zip, zip code, postal, postal code, postcode, territory, timezone, time zone, latitude, longitude, lat, lng, lon, long, geo, language, locale, currency, market, office, headquarter, hq, area, emea, apac, latam, amer, coordinate,
      land, stadt, plz, ort, bundesland, sprache, währung, gebiet, standort, pays, ville, région, code postal, langue, devise, país, ciudad, región, código postal, idioma, moneda, cidade, estado, região, cep, moeda, stad, regio, postcode, taal, provincie`,
  },
  {
    name: 'how large it is',
    sense: 'size',
    reason: 'size',
    words: `employee, number of employee, employee count, headcount, head count, staff, staff count, team size, company size, account size, size, fte, workforce, seat, license, licence, user, end user, subscriber, member, registered user, location, store, branch, site, outlet, warehouse, facility, admin user, department, entity, subsidiary, device, student, patient, agent, driver, unit, room, bed, contact synced, patient count, active directory user,
      mitarbeiter*, mitarbeitende, beschäftigte, größe, unternehmensgröße, teamgröße, nutzer, benutzer, anwender, lizenz, lizenzen, nutzerzahl, filiale, standorte, effectif, salarié, employé, taille, utilisateur, licence, magasin, empleado, tamaño, usuario, licencia, tienda, plantilla, funcionário, colaborador, tamanho, usuário, utilizador, licença, loja, medewerker, omvang, grootte, gebruiker, licentie, vestiging, winkel`,
  },
  {
    name: 'what it may use',
    sense: 'label',
    reason: 'size',
    words: `limit, quota, allowance, allowed, included, contracted, licensed, purchased, bought, provisioned, entitled, entitlement, capacity, cap, target, goal value, total seat, total license, threshold, planned, sold, budgeted, expected, benchmark, csat goal, nps goal, usage goal, adoption goal, login goal, goal csat, target login, target usage, target nps, target csat, target score, login target, gekauft*, lizenziert*, vertraglich, acheté*, contratado, contratada, comprado, comprada, adquirido, gekocht, ziel, zielwert, objectif, meta, doel`,
  },
  {
    name: 'its age or term',
    sense: 'about',
    reason: 'age',
    words: `tenure, age, account age, customer age, customer lifetime, term, contract term, contract length, contract duration, term length, term month, month as customer, year as customer, day as customer, customer for, vintage, cohort, year founded, founded, founding year, founded year, year, fiscal year, quarter, month, day since signup, day since start, day since signed, day since created, day since go live, day since onboarding, day since purchase, day since renewal, payment term, net term, billing day, billing frequency, billing cycle, billing period, renewal month, renewal year, renewal quarter, notice period, notice day, subscription length, lifetime, alter, laufzeit, vertragslaufzeit, vertragsdauer, kundenalter, kündigungsfrist, ancienneté, durée, durée du contrat, antigüedad, duración, plazo, antiguidade, duração, prazo, looptijd, contractduur, leeftijd, opzegtermijn, auto renew, auto renewal, autorenew, automatic renewal, multi year`,
  },
  {
    name: 'what it bought',
    sense: 'about',
    reason: 'product',
    words: `plan, product, edition, package, bundle, version, module, subscription, subscription type, license type, platform, tech stack, browser, sku name, support plan, support tier, support level, service level, pricing plan, offering, deployment type, hosting, contract, contract type, addon, add on, tarif, paket, produkt, vertrag, produit, abonnement, contrat, formule, forfait, offre, producto, paquete, contrato, suscripción, tarifa, produto, plano, pacote, assinatura, pakket, contract, abonnement, special term`,
  },
  {
    name: 'its segment',
    sense: 'about',
    reason: 'segment',
    words: `segment, tier, industry, vertical, sector, stage, lifecycle, lifecycle stage, phase, account type, customer type, company type, business type, strategic, key account, enterprise, smb, vip, channel, lead source, source, origin, campaign, persona, use case, business unit, division, cluster, tag, touch model, high touch, low touch, tech touch, public company, partner account, is partner, legacy account, branche, kundentyp, kundengruppe, kategorie, segmento, secteur, industria, etapa, setor, segmento, fase, segment, sector, klanttype, bedrijfstak`,
  },
  {
    name: 'a label',
    sense: 'label',
    reason: 'fact',
    words: `type, category, group name, reason, note, description, comment text, name, title, link, summary, detail, text, priority area, format, method, source system, import batch, typ, art, grund, bemerkung, notiz, kommentar, raison, motif, commentaire, remarque, nom, nombre completo, razón, motivo, comentario, nota, descripción, razão, comentário, observação, reden, opmerking, omschrijving, naam, notitie, kategorie, catégorie, categoría, categoria, categorie`,
  },
  {
    name: 'how to reach it',
    sense: 'fact',
    reason: 'contact',
    words: `phone, telephone, mobile number, fax, email address, e mail address, contact email, contact name, contact person, primary contact, main contact, key contact, billing contact, linkedin, twitter, facebook, website, web site, url, domain, address, street, do not contact, do not email, do not call, do not mail, opt out, opted out, email opt out, unsubscribed from email, marketing consent, gdpr, gdpr consent, consent, slack channel, telefon*, mobil, webseite, anschrift, adresse, straße, ansprechpartner, téléphone, portable, site web, interlocuteur, teléfono, móvil, dirección, correo electrónico, sitio web, persona de contacto, telefone, celular, endereço, e mail de contato, telefoon*, contactpersoon, adres`,
  },
  {
    name: 'who looks after it',
    sense: 'about',
    reason: 'owner',
    words: `owner, csm, csm name, account manager, account owner, success manager, customer success manager, am, ae, rep, sales rep, account executive, manager, executive, account exec, consultant, implementation manager, onboarding manager, partner, assigned to, assignee, team lead, responsible, handler, betreuer, kundenbetreuer, verantwortlich*, zuständig*, responsable, gestionnaire, chargé de compte, gestor, ejecutivo, comercial, responsável, gerente, accountmanager, verantwoordelijke, eigenaar`,
  },
  {
    name: 'what kind of record it is',
    sense: 'fact',
    reason: 'fact',
    words: `internal, internal account, test account, is test, test user, test record, demo account, demo, sandbox, dummy, is deleted, deleted, archived, is partner, is customer, is prospect, duplicate, merged, nda, nda signed, tax exempt, dpa signed, msa signed, test tickets, intern, interne, interno, interna`,
  },
  {
    name: 'a verdict',
    sense: 'fact',
    reason: 'own verdict',
    words: `health score, health index, health grade, health band, health coverage, health driver, health computed, health rating, customer health score, account health score, overall score, total score, composite score, score total, gesundheitsscore, score de santé, puntuación de salud, puntaje de salud, pontuação de saúde, gezondheidsscore`,
  },
  {
    name: 'a setting of the file',
    sense: 'label',
    reason: 'past date',
    words: `snapshot, import date, imported at, exported at, data as of, as of, load date, etl, batch`,
  },
];

export const ACCOUNT: readonly Concept[] = [
  {
    name: 'the account',
    sense: 'account',
    reason: 'name',
    words: `account, acct, customer, company, client, organization, organisation, org, tenant, workspace, parent account, logo, business, brand, kunde, kunden, firma, unternehmen, mandant, client, entreprise, société, compte, cliente, empresa, cuenta, compañía, organización, conta, klant, bedrijf, organisatie`,
  },
  {
    name: 'a number',
    sense: 'count',
    reason: 'id',
    words: `number, nr, num, nbr, code, ref, reference number, reference no, key, id number, n`,
  },
];
