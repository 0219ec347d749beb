import type { Language, UnRegion } from '@lib/contracts';

/** The regional groups of the United Nations, as each language calls them. */
export const regionNames: Record<Language, Record<UnRegion, string>> = {
  en: {
    AFR: 'Africa',
    AP: 'Asia and the Pacific',
    CEE: 'Central and Eastern Europe',
    GRULAC: 'Latin America and the Caribbean',
    WEOG: 'Western Europe and Others',
  },
  fr: {
    AFR: 'l’Afrique',
    AP: 'l’Asie et du Pacifique',
    CEE: 'l’Europe centrale et orientale',
    GRULAC: 'l’Amérique latine et des Caraïbes',
    WEOG: 'l’Europe occidentale et autres États',
  },
  es: {
    AFR: 'África',
    AP: 'Asia y el Pacífico',
    CEE: 'Europa central y oriental',
    GRULAC: 'América Latina y el Caribe',
    WEOG: 'Europa occidental y otros Estados',
  },
  ru: {
    AFR: 'Африка',
    AP: 'Азия и Тихий океан',
    CEE: 'Центральная и Восточная Европа',
    GRULAC: 'Латинская Америка и Карибский бассейн',
    WEOG: 'Западная Европа и другие государства',
  },
  zh: { AFR: '非洲', AP: '亚洲及太平洋', CEE: '中东欧', GRULAC: '拉丁美洲和加勒比', WEOG: '西欧和其他国家' },
  ar: {
    AFR: 'أفريقيا',
    AP: 'آسيا والمحيط الهادئ',
    CEE: 'أوروبا الوسطى والشرقية',
    GRULAC: 'أمريكا اللاتينية والبحر الكاريبي',
    WEOG: 'أوروبا الغربية ودول أخرى',
  },
};
