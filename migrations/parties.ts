import type { UnRegion } from '@lib/contracts';

/** A state or regional organisation, and why it is no Party to the Convention; null when it is one. */
interface Standing {
  /** ISO 3166-1 alpha-2, or EU. Names come from CLDR by this code, in the language of whoever reads. */
  code: string;
  /** The regional group of the United Nations; null for those that are in none. */
  region: UnRegion | null;
  reason: string | null;
}

/**
 * The Parties to the Convention on Biological Diversity by regional group of the United Nations. The Convention's
 * regions also hold the three Parties that are not members of the United Nations: CK, NU and PS.
 */
const partiesOf: Record<UnRegion, string> = {
  AFR: `DZ AO BJ BW BF BI CV CM CF TD KM CG CI CD DJ EG GQ ER SZ ET GA GM GH GN GW KE LS LR LY MG MW ML MR MU
    MA MZ NA NE NG RW ST SN SC SL SO ZA SS SD TG TN UG TZ ZM ZW`,
  AP: `AF BH BD BT BN KH CN CY KP FJ IN ID IR IQ JP JO KZ KI KW KG LA LB MY MV MH FM MN MM NR NP OM PK PW PG PH
    QA KR WS SA SG SB LK SY TJ TH TL TO TM TV AE UZ VU VN YE CK NU PS`,
  CEE: 'AL AM AZ BY BA BG HR CZ EE GE HU LV LT ME MK MD PL RO RU RS SK SI UA',
  GRULAC: `AG AR BS BB BZ BO BR CL CO CR CU DM DO EC SV GD GT GY HT HN JM MX NI PA PY PE KN LC VC SR TT UY VE`,
  WEOG: 'AD AU AT BE CA DK FI FR DE GR IS IE IL IT LI LU MT MC NL NZ NO PT SM ES SE CH TR GB',
};

const states = (Object.entries(partiesOf) as [UnRegion, string][]).flatMap(([region, codes]) =>
  codes.split(/\s+/).map((code): Standing => ({ code, region, reason: null })),
);

/** The 196 Parties (195 states and the European Union), and the two states that are none. */
export const parties: Standing[] = [
  ...states,
  { code: 'EU', region: null, reason: null },
  { code: 'US', region: 'WEOG', reason: 'It signed the Convention in 1993 and has not ratified it.' },
  { code: 'VA', region: null, reason: 'It has neither signed the Convention nor acceded to it.' },
];
