/**
 * Given names that are not also common words, places or surnames of firms ("Will", "Virginia", "Morgan" are left out). They
 * tell persons from organizations and places that are written with capitals too.
 */
export const englishNames: ReadonlySet<string> = new Set(
  (
    'Aaron Abdul Abdullah Abraham Adam Adrian Ahmad Ahmed Aisha Alan Alastair Albert Alejandro Aleksandr Aleksei Alex Alexander Alexandra Alexei Alexey Alfred Ali Alice Alison Allen Amanda Amber Amir Amy Ana ' +
    'Anatoly Andre Andrea Andrei Andrej Andrew Andrey Andrii Andriy Andy Angela Angelina Anita Ann Anna Anne Annie Anthony Anton Antonio Antony Arkady Arnold Arthur Artur Ashley Asif Ban Barack Barbara Barry Bart Bashar Beatrice ' +
    'Ben Benjamin Bernard Bernie Beth Betty Beyonce Bill Billy Bob Bobby Boris Brad Bradley Brandon Brenda Brett Brian Brittany Bruce Bryan Caitlin Calvin Cameron Camilla Carl Carla Carlos Carol Caroline Carolyn Catherine Cathy Charles Charlie ' +
    'Cheryl Chris Christina Christine Christopher Chuck Cindy Claire Claudia Colin Condoleezza Connor Cristiano Cristina Craig Curtis Cynthia Dan Daniel Danielle Danny Daphne Dave David Dawn Dean Debbie Deborah Denis Dennis Derek Diana Diane Diego Dirk ' +
    'Dmitri Dmitriy Dmitry Dominic Donald Donna Dorothy Doug Douglas Duncan Dylan Eddie Edgar Edith Eduard Edward Edwin Elaine Elena Eleanor Eli Elizabeth Ellen Elon Emily Emma Emmanuel Enrique Eric Erik Erika Ernest Esther Ethan Eugene Eva ' +
    'Evan Evelyn Evgeny Fatima Felix Fernando Fiona Frances Francesco Francisco Francois Frank Franklin Franz Fred Frederick Friedrich Gabriel Garry Gary Gavin Geoff Geoffrey Georgy Gerald Gerard Gerhard Gary Gilbert Giovanni Giuseppe Gordon Graham Greg Gregory Greta Guillermo Gustav ' +
    'Hannah Hans Harold Harriet Harry Harvey Hassan Heather Hector Heidi Heinz Helen Helmut Henri Henry Herbert Herman Hillary Howard Hugh Hugo Hussein Ian Ibrahim Igor Ilya Imran Irina Isaac Isabel Isabella Ivan Ivana Jack Jackie Jacob Jacqueline Jacques ' +
    'Jake James Jamie Jan Jane Janet Janice Jared Jason Javier Jay Jean Jeff Jeffrey Jennifer Jenny Jens Jeremy Jerome Jerry Jesse Jessica Jill Jim Jimmy Joan Joanna Joanne Joao Joe Joel Joanne Johan Johann Johannes John Johnny Jon Jonathan Jorge Jose Josef Joseph ' +
    'Josh Joshua Juan Judith Judy Julia Julian Julie Julio Jurgen Justin Karen Karim Karl Karin Kate Katherine Kathleen Kathryn Kathy Katie Katherine Keith Kelly Ken Kenneth Kevin Khaled Kim Kimberly Kirill Klaus Konstantin Kristen Kristin Kurt Kyle Larry Lars Laura ' +
    'Lauren Laurence Lawrence Leonard Leonid Leroy Leslie Lewis Liam Linda Lindsay Lisa Lloyd Louise Lucas Lucy Luis Luke Lyudmila Lynn Maggie Mahmoud Malcolm Manuel Marc Marcel Marco Marcus Margaret Maria Marie Marina Mario Marion Mark Markus Marlene Marta Martha Martin Martti ' +
    'Mary Masha Matt Matteo Matthew Maurice Max Maxim Megan Melania Melanie Melissa Michael Michel Michelle Miguel Mikhail Mike Mikheil Milan Milos Mitch Mohamed Mohammad Mohammed Monica Muhammad Mustafa Mykola Nancy Naomi Narendra Natalia Natalie Nathan Neil Nelson Nicholas ' +
    'Nick Nicola Nicolas Nicole Nigel Nikita Nikki Nikol Nikolai Nikolay Nina Noah Noam Norman Oleg Oleksandr Oleksiy Olga Oliver Olivia Omar Oscar Osama Otto Owen Pamela Patricia Patrick Paul Paula Pavel Pedro Penny Peter Petro Petr Phil Philip Philippe Phillip Pierre ' +
    'Rachel Rafael Rahul Rajiv Ralph Ramzan Randy Raul Raymond Rebecca Recep Rex Ricardo Richard Rick Ricky Rob Robert Roberta Roberto Robin Rodney Roger Roland Roman Ron Ronald Rosa Rosemary Roy Rudy Rupert Russell Ruth Ryan Salman Samantha Samuel Sandra Sara Sarah Satya ' +
    'Scott Sean Sebastian Sergei Sergey Sergio Seth Shane Sharon Shawn Sheila Shinzo Silvio Simon Slobodan Sofia Sonia Sophie Spencer Stanislav Stefan Stephanie Stephen Steve Steven Stuart Sue Sundar Susan Suzanne Svetlana Tamara Tanya Tariq Tatiana Tatyana Ted Teresa Terry ' +
    'Thabo Theodore Theresa Thomas Tiffany Tim Timothy Tina Todd Tom Tommy Tony Tracy Trevor Ursula Vadim Valentina Valery Vanessa Vasily Vera Veronica Viktor Vince Vincent Vitali Vitaliy Vitaly Vladimir Vladislav Volodymyr Vyacheslav Walter Warren Wayne Wendy William ' +
    'Winston Wolfgang Xavier Xi Yevgeny Yulia Yuri Yury Yusuf Yvonne Zach Zachary Zoe'
  ).split(' '),
)

/** The same for Russian, in the nominative; other cases are not looked for, so that names come as they are called. */
export const russianNames: ReadonlySet<string> = new Set(
  (
    'Абдулла Абрам Адам Азамат Айдар Айрат Алан Александр Алексей Алена Алёна Али Алина Алиса Алла Альберт Альфред Анастасия Анатолий Ангела Андрей Андрий Анжелика Анна Антон Антонина Антонио Аркадий Арсений Артем Артём Артур Ахмед Ашот ' +
    'Барак Башар Бенджамин Бернард Билл Богдан Борис Брайан Брюс Вадим Валентин Валерий Василий Вениамин Вера Вероника Виктор Виктория Виталий Владимир Владислав Владлен Волкер Володимир Вольфганг Всеволод Вячеслав Гавриил Галина Гарри ' +
    'Геннадий Генри Георгий Герман Герхард Глеб Гордон Грегори Григорий Густав Гюнтер Даниил Данила Дарья Денис Джеймс Джек Дженнифер Джереми Джессика Джим Джо Джозеф Джон Джонатан Джордж Джошуа Джулия Джулиан Диана Дина Дмитрий Доминик Дональд Дэвид Дэниел ' +
    'Евгений Егор Екатерина Елена Елизавета Ефим Жан Жанна Жак Захар Зинаида Зоя Иван Игорь Илон Илья Инна Иосиф Ирина Камилла Карл Карлос Катерина Кевин Кирилл Кларенс Клаус Клим Кондолиза Константин Кристина Кристиан Кристофер Ксения ' +
    'Лаврентий Лариса Лев Леонид Леонардо Лех Лидия Лилия Луис Луиза Любовь Людмила Магомед Майкл Макс Максим Маргарет Маргарита Марина Марио Мария Мартин Марк Марат Марта Мартти Махмуд Маттео Матвей Мигель Милош Минтимер Михаил Митт Мухаммед Мустафа Надежда Назар ' +
    'Наталия Наталья Нелли Никита Николай Николя Никола Никол Нина Нурсултан Оксана Олег Олеся Ольга Оскар Павел Патрик Пауль Петр Пётр Питер Полина Пьер Радий Рамзан Раиса Ральф Расул Рафаэль Ренат Реджеп Рик Ринат Ричард Роберт Роджер Родион Роман Рональд Ростислав Руслан ' +
    'Рустам Рустэм Саймон Сальвадор Салман Светлана Святослав Семен Семён Сергей Серж Сильвио Скотт Слободан Софья София Станислав Степан Стив Стивен Тамара Тарас Татьяна Тимур Тимоти Тихон Томас Тони Трофим Ульяна Уильям Урсула Фарид Федор Фёдор Феликс Фидель Филипп Франсуа ' +
    'Франц Фридрих Хавьер Хамид Хелен Хиллари Хосе Хуан Хьюго Цезарь Чарльз Чарли Шамиль Шарль Эдуард Элеонора Элизабет Эльвира Эльдар Эльмира Эмма Эммануэль Эндрю Эрик Эрнест Юлия Юрий Яков Ян Ярослав'
  ).split(' '),
)
