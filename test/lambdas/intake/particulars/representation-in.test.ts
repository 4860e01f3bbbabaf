import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { representationIn } from '../../../../lambdas/intake/particulars/representation-in.ts';

describe('a letter that somebody writes for another', () => {
  for (const [how, letters] of [
    [
      'in any case of the Russian word',
      [
        'Я являюсь законным представителем несовершеннолетнего Ким Арсена, удалите его данные.',
        'от законного представителя Ахметова Т.',
        'Действую как опекун недееспособной Петровой А.',
        'Мы попечители ребёнка',
        'Прошу удалить данные моего доверителя',
        'Действую на основании доверенности',
        'Доверенность прилагаю',
        'Обращаюсь в интересах Смирновой Ольги',
        'Прошу в интересах своего сына',
        'От лица моей матери прошу прекратить звонки',
        'Прошу от имени Ахметовой Айгуль',
      ],
    ],
    [
      'in Kazakh with its letters, without them and in Latin ones',
      [
        'Мен баламның заңды өкілімін',
        'Мен баламнын занды окилимин, деректерин оширип бериниз',
        'Men balamnyń zańdy ökilimin, derekterin óshirińiz',
        'Сенімхат бойынша сұраймын',
        'сенимхат бойынша сураймын',
        'senimhat boiynsha suraimyn',
        'Ахметова Гүлнардың атынан өтінемін',
        'анамнын атынан жазып отырмын',
        'Қорғаншысы ретінде сұраймын',
        'корганшысымын',
        'Ұлымның мүддесінде әрекет етемін',
      ],
    ],
    [
      'in English',
      [
        'I am writing on behalf of Mr. Kim',
        'I act for Mrs Olga Kim',
        'As attorney for Olga Kim I demand it',
        'I am her legal guardian',
      ],
    ],
    [
      'of the family',
      [
        'Удалите фотографии моего сына',
        'Прошу удалить номер телефона моей мамы',
        'Какие у вас данные о моей дочери?',
        'Как мать требую удалить фото',
        'қызымның деректерін өшіріңіз',
        'кызымнын деректерин оширип берсениз',
        'qyzymnyń derekterin óshirińiz',
        'Әкемнің шоты жабылды, енді оның дербес деректерін бұғаттаңыз',
        'Мен баланың анасымын, рұқсат бермеймін',
        'баламның жынысын дұрыстаңыз',
        'балам Арсеннің суретін алып тастаңыз',
        "Please delete my daughter's data",
        'Please remove the photos of my son',
      ],
    ],
    [
      'who died',
      [
        'Мой муж умер в марте, закройте его счёт',
        'Әкем қайтыс болды, өшіріңіз',
        'экем кайтыс болды, оширип тастаныз',
        'My mother passed away, please close the account',
        'Close the account of my late husband',
      ],
    ],
  ] as const)
    for (const letter of letters)
      it(`${how}: ${letter}`, () => assert.equal(representationIn(letter).byRepresentative, true));
});

describe('a letter for several people', () => {
  for (const letter of [
    'Удалите мои и моей жены Ким Ольги данные',
    'Прошу удалить мои, Ким Анны, данные и моего мужа Ким Олега',
    'Удалите мой номер и номер моей жены',
    'Мы с мужем просим удалить данные',
    'удалите наши с мужем аккаунты',
    'біздің екеуіміздің деректерімізді өшіріңіз',
    'биздин екеумиздин деректеримизди оширип бериниз',
    'мен және жұбайым келісімімізді қайтарып аламыз',
    'мен жане жубайым деректеримизди ошируди сураймыз',
    'менің де, балаларымның да деректерін жойыңыздар',
    "Please delete mine and my wife's data",
    "Erase my data and my wife's data",
    'My husband and I withdraw our consent',
  ])
    it(letter, () => assert.equal(representationIn(letter).severalPeople, true));
});

describe('a letter of one person for themselves', () => {
  for (const letter of [
    'Мне звонил ваш представитель Марат и хамил',
    'От имени вашего магазина звонят мошенники',
    'Без доверенности выдали мой заказ',
    'Отзываю согласие от своего имени',
    'Купил телефон жене, удалите мой номер из базы',
    'Звоните на телефон мужа',
    'Мне и моей матери поступают угрозы, хотя мои данные удалены',
    'Я мама двоих детей, удалите мой аккаунт',
    'Не передавайте мои данные дочерним компаниям',
    'Жұбайым екеуіміз былтыр көшіп келдік, менің деректерімді өшіріңіз',
    'Балама велосипед алдым, менің нөмірімді өшіріңіз',
    'Профильде әкемнің атын Маратқызы деп жазыңыз',
    'Мен үш баланың әкесімін, ақшамды қайтарыңыз',
    'бәріміздің нөміріміз интернетте жүр дейді',
    'Balam, менің телефонымды өшіріңіз',
    'My wife and I moved back to Turkey. Send me my data',
    'Someone called me on behalf of your shop',
    'My son bought me a phone, delete my number',
  ])
    it(letter, () =>
      assert.deepEqual(representationIn(letter), { byRepresentative: false, severalPeople: false }),
    );
});
