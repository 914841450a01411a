/** Words that say little wherever they stand, lower case, ё as е: phrases with one of them are no terms. */
export const hollowWords: ReadonlySet<string> = new Set(
  (
    'year years month months week weeks day days time times people person man men woman women thing things way ways part number lot kind sort case fact point place end group ' +
    'new old good great big small large high long short early late recent last latter first second third fourth fifth next previous former current different same several many much few little real true whole full own certain such ' +
    'like make makes made making take takes took taken taking come comes came coming goes went going gets got getting give gives gave given say saying says tell told know known think thought said asked added called ' +
    'see seen look looks looking want wanted use used uses using work works working well even still back around since without within however therefore percent million billion thousand ' +
    'need needs needed help helps become becomes became include includes including find finds found show shows showed keep keeps kept start starts started might must ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december today yesterday tomorrow ' +
    'according among another every also always never ever really already three four five seven eight nine hundred ' +
    'madam everybody everyone anybody nobody something anything member members effort efforts minister ministers president prime secretary lord lady king queen prince senator governor mayor spokesman spokeswoman director chief ' +
    'год года году годы лет месяц месяца неделя недели день дня дней время времени раз человек людей люди часть число дело дела место группа первый первая первое второй новый новая новое новые новых старый другой другая другие другого многие самый самая самое самое своих своей свои свой весь вся ' +
    'стал стала стали может могут должен очень просто именно сегодня вчера завтра понедельник вторник среда четверг пятница суббота воскресенье около более менее лишь тоже потом поэтому словам данным ' +
    'такой такая такое такие какой какая какое какие каждый каждая каждое любой любая любое данный данная данное данные следующий следующая определенный определенные различный различные разные важный важное важная важные основной основная основные главный главная главное главные общий общая общее большой большая большие последний последняя последние прошлый нынешний настоящее настоящий ' +
    'президент министр директор глава губернатор заместитель января февраля марта апреля мая июня июля августа сентября октября ноября декабря тысяч миллионов млн млрд тыс рублей долларов процентов'
  ).split(' '),
)
