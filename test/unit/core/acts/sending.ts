import { each, type Sample } from './sample.ts'

const beside = (holder: (button: string) => string, labels: string): readonly Sample[] =>
  labels
    .split('|')
    .map((label) => ['comment', `sends: ${label}`, holder(`<button data-x>${label}</button>`)] as const)

/** What is sent or kept, in the languages of the outlets. */
export const sending: readonly Sample[] = [
  ...each(
    'comment',
    'can only send',
    'Опублікувати коментар|Адправіць каментар|Апублікаваць каментар|Пікір жіберу|Комментарий җибәрү|Пикир жөнөтүү|Izoh yuborish|Изоҳ юбориш|Назари худро фиристед|Ուղարկել մեկնաբանությունը|Şərh göndər|კომენტარის გაგზავნა',
  ),
  ...each(
    null,
    'may open the field',
    'Добавить комментарий|Пікір қалдыру|Пикир жазуу|Izoh qoldirish|Շարունակել|Şərh yaz|დატოვე კომენტარი',
  ),
  ...beside(
    (button) => `<div class="comments"><div contenteditable=true></div>${button}</div>`,
    'Апублікаваць|Дадаць каментар|Жариялау|Пікір қосу|Җибәрергә|Урнаштыру|Жарыялоо|Yuborish|Эълон қилиш|Фиристодан|Равон кардан|Հրապարակել|Dərc et|Şərh əlavə et|გამოქვეყნება|დამატება',
  ),
  ...beside(
    (button) => `<div><textarea placeholder="What are your thoughts?"></textarea>${button}</div>`,
    'Respond|Post',
  ),
  ...each(
    'save',
    'save',
    'Дадаць у выбранае|Додати в обране|Таңдаулыларға қосу|Кийин окуу|Сайланганнарга|Bosib chiqarish|Танланганларга қўшиш|Чоп|Տպել|Ավելացնել ընտրյալներին|Çap|Çap versiyası|დაბეჭდვა',
  ),
  ...each('like', 'like', 'Упадабаць|Уподобати|Менга ёқади|Դուր է գալիս|Xoşuma gəldi|😄|3 😡'),
  ...each(
    'subscribe',
    'subscribe',
    'Приєднатися|Далучыцца|Қосылу|Кушылырга|Кошулуу|Qo‘shilish|Միանալ|Qoşul|შემოგვიერთდი|Підписуйтесь',
  ),
  ...each(
    'share',
    'share',
    'Тарату|Таратуу|Tarqatish|Баҳам кўриш|Ба дӯстон фиристед|Տարածիր|Переслати|Пераслаць',
  ),
  ['like', 'a word of an icon font', '<button><i class="material-icons" data-x>thumb_up</i></button>'],
  ['like', 'a word of an icon font', '<button><i class="material-icons" data-x>favorite</i></button>'],
  ['like', 'a drawn thumb', '<button><svg class="icon-thumb-up" data-x></svg></button>'],
  ['like', 'a face', '<div class="reactions"><button data-x>😄</button></div>'],
  [
    'donate',
    'a sum',
    '<div class="donation"><button type=button>100 ₽</button><button type=button data-x>500 ₽</button></div>',
  ],
  ['donate', 'a sum', '<div class="donate-widget"><button type=button data-x>€ 10</button></div>'],
  [null, 'a price elsewhere', '<div class="rates"><button type=button data-x>€ 10</button></div>'],
  [null, 'closes the box for money', '<div class="donation"><button type=button data-x>×</button></div>'],
  [
    'subscribe',
    'a field without a form',
    '<div class="newsletter"><input type=email><button type=button data-x>OK</button></div>',
  ],
  [
    'subscribe',
    'a field without a form',
    '<div class="subscribe-widget"><p><input type=email></p><button data-x>→</button></div>',
  ],
  [
    null,
    'agrees to the terms beside the field',
    '<div class="newsletter"><input type=email><input type=checkbox data-x></div>',
  ],
  [
    null,
    'closes the box with the field',
    '<div class="newsletter"><input type=email><button data-x>×</button></div>',
  ],
  [
    null,
    'closes the box with the field',
    '<div class="newsletter"><input type=email><button class="close" data-x><svg></svg></button></div>',
  ],
]
