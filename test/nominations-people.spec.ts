import {
  answerAsNominee,
  discloseInterests,
  readAsNominee,
  readDisclosure,
  readMyCall,
  readMyNomination,
  renewCode,
  reviewDisclosure,
  saveNomination,
} from '@lib/contracts';
import { nomineeToken } from '@lib/nominations';
import { config } from '@lib/platform';
import { answers, filled } from './support/nominating';
import { office } from './support/office';
import { useWorld } from './support/world';

const world = useWorld();

test('nominees read what was said of them and confirm or decline by their own link, which another address ends', async () => {
  const { calling, groupId, read } = await office(world);
  const [nominationId, declined] = [await calling.nominate('FJ'), await calling.nominate('NP')];
  const tokenOf = (id: string, linkNo = 1) =>
    nomineeToken(config.SECRET, { groupId, nominationId: id, linkNo });
  const said = await world.public.call(readAsNominee, { token: tokenOf(nominationId) });
  expect(said).toMatchObject({
    ...{
      party: 'FJ',
      answer: 'waiting',
      mayAnswer: true,
      nominee: filled('FJ').nominee,
      seatGroup: 'ASIA_PACIFIC',
    },
    nominator: { name: 'Ama Focal' },
  });
  expect((await read(nominationId)).answer).toBe('waiting');
  const forged = `${tokenOf(nominationId).slice(0, -1)}${tokenOf(nominationId).endsWith('A') ? 'B' : 'A'}`;
  expect((await world.public.refused(readAsNominee, { token: forged })).code).toBe('link-not-valid');
  await world.public.call(answerAsNominee, { token: tokenOf(nominationId), answer: 'confirmed', reason: '' });
  expect((await read(nominationId)).answer).toBe('confirmed');
  const fiji = await calling.party('FJ');
  const form = { ...filled('FJ'), nominee: { ...filled('FJ').nominee, email: 'new.address@example.org' } };
  await fiji.call(saveNomination, { groupId, nominationId, form }, { match: 4 });
  expect((await world.public.refused(readAsNominee, { token: tokenOf(nominationId) })).code).toBe(
    'link-not-valid',
  );
  expect((await world.public.call(readAsNominee, { token: tokenOf(nominationId, 2) })).answer).toBe(
    'waiting',
  );
  await world.public.call(answerAsNominee, {
    token: tokenOf(declined),
    answer: 'declined',
    reason: 'No time.',
  });
  expect(await read(declined)).toMatchObject({ status: 'withdrawn', answer: 'declined', reason: 'No time.' });
  const late = { token: tokenOf(declined), answer: 'confirmed' as const, reason: '' };
  expect((await world.public.refused(answerAsNominee, late)).code).toBe('nominee-time-over');
  const to = await world.query(
    `select to_address from letter where kind = 'nomination-confirmation' and about @> $1 order by created_at`,
    [JSON.stringify({ nominationId })],
  );
  expect(to.map((it) => it.to_address)).toEqual([filled('FJ').nominee.email, 'new.address@example.org']);
});

test('what a nominee has confirmed outlives neither another name nor another expertise, and they are asked once more', async () => {
  const { calling, groupId, read } = await office(world);
  const nominationId = await calling.nominate('FJ', filled('FJ', 'Sera Vula'));
  const token = nomineeToken(config.SECRET, { groupId, nominationId, linkNo: 1 });
  const confirm = () => world.public.call(answerAsNominee, { token, answer: 'confirmed', reason: '' });
  const fiji = await calling.party('FJ');
  const save = (form: ReturnType<typeof filled>, match: number) =>
    fiji.call(saveNomination, { groupId, nominationId, form }, { match });
  const asked = async () =>
    (
      await world.query(
        `select count(*)::int as n from letter where kind = 'nomination-confirmation' and about @> $1`,
        [JSON.stringify({ nominationId })],
      )
    )[0].n;
  await confirm();
  const form = filled('FJ', 'Sera Vula');
  const titled = { ...form, nominee: { ...form.nominee, title: 'Professor', name: 'Sera Vula ' } };
  await save(titled, 4);
  expect([(await read(nominationId)).answer, await asked()]).toEqual(['confirmed', 1]);
  const renamed = { ...form, nominee: { ...form.nominee, name: 'Mere Tora' } };
  await save(renamed, 5);
  expect(await read(nominationId)).toMatchObject({ answer: 'waiting', nomineeName: 'Mere Tora' });
  // Whoever writes on is not to have the nominee written to with every word.
  await save({ ...renamed, nominee: { ...renamed.nominee, name: 'Mere Tora-Vula' } }, 6);
  expect(await asked()).toBe(2);
  await confirm();
  const [first] = renamed.expertise;
  if (!first) throw new Error('The form has expertise.');
  await save({ ...renamed, expertise: [{ ...first, convention: 'WHC' }] }, 7);
  expect([(await read(nominationId)).answer, await asked()]).toEqual(['waiting', 3]);
});

test('an interest is disclosed, asked about, proposed upon, and decided by the head alone', async () => {
  const { calling, groupId, desk, head } = await office(world);
  const nominationId = await calling.nominate('PE');
  const review = { groupId, nominationId, note: '', restriction: '' };
  expect((await desk.refused(reviewDisclosure, { ...review, to: 'clear' })).code).toBe('nothing-disclosed');
  // Where none was given it can be asked for: the Party is written to.
  expect(await desk.call(reviewDisclosure, { ...review, to: 'requested', note: 'Please.' })).toEqual({
    ...{ status: 'requested', proposed: null },
  });
  expect((await head.refused(reviewDisclosure, { ...review, to: 'clear' })).code).toBe('nothing-disclosed');
  const lettersAbout = () =>
    world.query(`select id from letter where kind = 'nomination-interests' and about @> $1`, [
      JSON.stringify({ nominationId }),
    ]);
  expect(await lettersAbout()).not.toEqual([]);
  const peru = await calling.party('PE');
  const given = answers.map((it) =>
    it.question === 'funding' ? { ...it, yes: true, details: 'A grant.' } : it,
  );
  await peru.call(discloseInterests, { groupId, nominationId, answers: given, signedAt: '2026-01-02' });
  const proposed = await desk.call(reviewDisclosure, { ...review, to: 'managed', restriction: 'CITES' });
  expect(proposed).toEqual({ status: 'submitted', proposed: 'managed' });
  expect(await desk.call(reviewDisclosure, { ...review, to: 'query', note: 'Who gives it?' })).toEqual({
    ...{ status: 'query', proposed: null },
  });
  expect((await head.refused(reviewDisclosure, { ...review, to: 'managed' })).code).toBe(
    'restriction-missing',
  );
  await head.call(reviewDisclosure, { ...review, to: 'managed', restriction: 'Items on CITES.' });
  expect((await desk.call(readDisclosure, { groupId, nominationId })).disclosure).toMatchObject({
    ...{ status: 'managed', restriction: 'Items on CITES.', answers: given },
  });
  await peru.call(discloseInterests, { groupId, nominationId, answers, signedAt: '2026-01-03' });
  expect((await peru.call(readMyNomination, { groupId, nominationId })).disclosure).toMatchObject({
    ...{ status: 'submitted', revision: 2 },
  });
  // Of what the secretariat makes of it the Party reads nothing; and what was found stays in force meanwhile.
  const read = JSON.stringify((await peru.ask(readMyNomination, { groupId, nominationId })).body);
  expect(read).not.toContain('Items on CITES');
  expect((await desk.call(readDisclosure, { groupId, nominationId })).disclosure).toMatchObject({
    ...{ status: 'submitted', restriction: '', inForce: 'Items on CITES.' },
  });
});

test('a Party that has lost its code gets another, and the old one lets nobody in', async () => {
  const { calling, groupId, desk } = await office(world);
  const old = await calling.party('SE');
  await desk.call(renewCode, { groupId, party: 'SE' });
  expect((await old.refused(readMyCall, { groupId })).code).toBe('pass-not-valid');
  expect((await (await calling.party('SE')).call(readMyCall, { groupId })).party).toBe('SE');
  await world.query('delete from sign_in_try');
});

test('whoever signed is written to as their focal point is, as they read these pages, or as their Party is', async () => {
  const { calling, groupId } = await office(world);
  const focal = (email: string, language: string) =>
    world.query(
      `insert into focal_point (party, name, title, email, language, since)
       values ('JP', $1, '', $2, $3, now() - interval '1 day') returning id`,
      [`${email.startsWith('party') ? 0 : 1} ${groupId}`, email, language],
    );
  const ids = [
    ...(await focal(`party-${groupId}@jp.example`, 'es')),
    ...(await focal(`fp-${groupId}@jp.example`, 'fr')),
  ];
  const member = await calling.person('focalPoint', 'JP');
  const [own] = await world.query('select email from person_address where person_id = $1', [member.id]);
  await world.query(`update person set language = 'ru' where id = $1`, [member.id]);
  const receiptTo = async (email: string, name: string) => {
    const form = filled('JP', name);
    const nominationId = await calling.nominate(
      'JP',
      { ...form, nominator: { ...form.nominator, email } },
      true,
    );
    const [letter] = await world.query(
      `select language from letter where kind = 'nomination-receipt' and about @> $1`,
      [JSON.stringify({ nominationId })],
    );
    return String(letter?.['language']);
  };
  expect(await receiptTo(`FP-${groupId}@jp.example`, 'One')).toBe('fr');
  expect(await receiptTo(String(own?.['email']), 'Two')).toBe('ru');
  expect(await receiptTo(`unknown-${groupId}@jp.example`, 'Three')).toBe('es');
  await world.query('update focal_point set until = now() where id = any($1)', [ids.map((it) => it['id'])]);
});
