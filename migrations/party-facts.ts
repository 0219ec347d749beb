/**
 * The least developed countries and the small island developing States among the Parties, as the United Nations
 * listed them when the call of 2017 was issued: 47 least developed countries (list of the Committee for Development
 * Policy, as of June 2017), and the small island developing States of UN-OHRLLS that are Parties, with the Cook
 * Islands and Niue of its associates.
 */
export const leastDeveloped = `
  AF AO BD BJ BT BF BI KH CF TD KM CD DJ ER ET GM GN GW HT KI LA LS LR MG MW ML MR MZ MM NP NE RW ST SN SL SB SO SS
  SD TL TG TV UG TZ VU YE ZM`
  .trim()
  .split(/\s+/);

export const smallIslands = `
  AG BS BH BB BZ CV KM CU DM DO FJ GD GW GY HT JM KI MV MH FM MU NR PW PG WS ST SG KN LC VC SC SB SR TL TO TT TV VU
  CK NU`
  .trim()
  .split(/\s+/);
