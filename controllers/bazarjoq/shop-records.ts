import type { ExportedTable } from '../../lambdas/request/controller.ts';
import type { Words } from '../../lambdas/request/language.ts';

const column = (name: string, kk: string, ru: string, en: string) => ({
  name,
  label: { kk, ru, en } satisfies Words,
});

/** What the shop holds of a customer, in the order of the letter. */
export const shopRecords: readonly ExportedTable[] = [
  {
    table: 'customers',
    person: 'id',
    label: { kk: 'Есеп жазбасы', ru: 'Учётная запись', en: 'Account' },
    purposes: ['account'],
    columns: [
      column('full_name', 'Тегі, аты, әкесінің аты', 'Фамилия, имя, отчество', 'Full name'),
      column('iin', 'ЖСН', 'ИИН', 'IIN'),
      column('phone', 'Телефон нөмірі', 'Номер телефона', 'Phone'),
      column('email', 'Электрондық пошта', 'Электронная почта', 'E-mail'),
      column('sex', 'Жынысы', 'Пол', 'Sex'),
      column('birth_date', 'Туған күні', 'Дата рождения', 'Date of birth'),
      column('language', 'Қатынасу тілі', 'Язык общения', 'Language'),
      column('delivery_address', 'Жеткізу мекенжайы', 'Адрес доставки', 'Delivery address'),
      column('registered_at', 'Тіркелген уақыты', 'Время регистрации', 'Registered'),
      column('blocked_at', 'Бұғатталған уақыты', 'Время блокирования', 'Blocked'),
      column(
        'processing_stopped_at',
        'Өңдеу тоқтатылған уақыт',
        'Время прекращения обработки',
        'Processing stopped',
      ),
    ],
  },
  {
    table: 'orders',
    person: 'customer_id',
    label: { kk: 'Тапсырыстар', ru: 'Заказы', en: 'Orders' },
    purposes: ['orders', 'legal-duties'],
    columns: [
      column('number', 'Тапсырыс нөмірі', 'Номер заказа', 'Order number'),
      column('placed_at', 'Берілген уақыты', 'Время оформления', 'Placed'),
      column('status', 'Күйі', 'Состояние', 'State'),
      column('goods', 'Тауарлар', 'Товары', 'Goods'),
      column('total_kzt', 'Сомасы, теңге', 'Сумма, тенге', 'Total, KZT'),
      column('delivery_address', 'Жеткізу мекенжайы', 'Адрес доставки', 'Delivery address'),
    ],
  },
  {
    table: 'consents',
    person: 'customer_id',
    label: { kk: 'Келісімдер', ru: 'Согласия', en: 'Consents' },
    purposes: ['legal-duties'],
    columns: [
      column('purpose', 'Мақсаты', 'Цель', 'Purpose'),
      column('given_at', 'Берілген уақыты', 'Время предоставления', 'Given'),
      column('given_how', 'Қалай берілді', 'Как предоставлено', 'Given through'),
      column('withdrawn_at', 'Кері қайтарып алынған уақыты', 'Время отзыва', 'Withdrawn'),
    ],
  },
  {
    table: 'subscriptions',
    person: 'customer_id',
    label: { kk: 'Хабарлама тарату', ru: 'Рассылки', en: 'Mailings' },
    purposes: ['marketing'],
    columns: [
      column('channel', 'Арнасы', 'Канал', 'Channel'),
      column('subscribed_at', 'Жазылған уақыты', 'Время подписки', 'Subscribed'),
      column('unsubscribed_at', 'Бас тартқан уақыты', 'Время отказа', 'Unsubscribed'),
    ],
  },
  {
    table: 'support_messages',
    person: 'customer_id',
    label: { kk: 'Жүгінулер', ru: 'Обращения', en: 'Messages to the support' },
    purposes: ['support'],
    columns: [
      column('received_at', 'Келген уақыты', 'Время получения', 'Received'),
      column('channel', 'Арнасы', 'Канал', 'Channel'),
      column('text', 'Мәтіні', 'Текст', 'Text'),
    ],
  },
  {
    table: 'visits',
    person: 'customer_id',
    label: { kk: 'Техникалық деректер', ru: 'Технические данные', en: 'Technical data' },
    purposes: ['service'],
    columns: [
      column('seen_at', 'Кірген уақыты', 'Время посещения', 'Visited'),
      column('ip', 'IP-мекенжай', 'IP-адрес', 'IP address'),
      column('browser', 'Браузер', 'Браузер', 'Browser'),
    ],
  },
];
