import { spokenIn } from './spoken';

describe('the language of a comment', () => {
  test.each([
    ['ar', 'نؤيد هذه الفقرة بقوة. الترجمة شرط لاستخدام التوجيهات على المستوى الوطني.'],
    ['zh', '建议同时说明数据更新的频率，否则国家联络点难以判断数据是否可用。'],
    ['ru', 'Предлагаем указать срок.'],
    ['es', '¿Quién decide cuáles?'],
    ['es', 'Falta un lugar para los casos de los países: la biblioteca está en línea y se usa.'],
    ['fr', 'Les Parties devraient pouvoir dialoguer avec des experts dans une réunion.'],
    ['en', 'This is the heart of it. A standard for exchanging reports would make it possible.'],
  ])('is %s by its script or its small words', (language, text) => {
    expect(spokenIn(text)).toBe(language);
  });

  test.each([
    ['Name UNEP-WCMC here.'],
    ['12.4'],
    [''],
    ['Bastaría «case studies».'],
    ['See CBD/SBI/2/11, 第3段'],
  ])('is not guessed where the words do not tell: %s', (text) => {
    expect(spokenIn(text)).toBeNull();
  });

  test('is that of most of its letters when it names something in another script', () => {
    expect(spokenIn('建议参考 CBD 的指南，并说明数据更新的频率。')).toBe('zh');
  });
});
