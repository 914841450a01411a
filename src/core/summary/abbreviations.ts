/**
 * Words that carry a full stop without ending a sentence, lower case, without their last stop. One set for all languages: a
 * clash between two of them is rarer than a page that names its language wrongly.
 */
export const neverEnds: ReadonlySet<string> = new Set(
  // Titles and ranks before a name.
  (
    'mr mrs ms messrs dr prof gen sen rep gov lt col capt sgt maj cmdr adm rev hon pres supt det insp fr st mt ft mme mlle mm ' +
    'sr sra srta dra dott sig hr jhr doç sn rer ' +
    // References and the like.
    'vs e.g i.e cf viz figs eq vol pp ed eds sec approx dept univ assn bros ' +
    'nr art bzw z.b d.h u.a s.o ca sog ggf inkl np tzn tj tzw m.in im ul pkt ok wg p.ej vb ör bkz ' +
    // Russian, Ukrainian, Belarusian.
    'е к н им ул проф акад доц тыс млн млрд трлн см т.е т.к т.н т.о напр стр рис гл св ср пер бул просп пл обл пос пгт дер корп канд ' +
    'зам зав ген лат англ нем фр итал исп греч букв наст род тел ок кв куб гр гос мин ред изд сост ' +
    'ім вул тис грн т.зв вуд акад дол долл ' +
    // Hindi, Bengali, Amharic, Georgian.
    'डॉ प्रो श्री ড ডা মো মোছা ዓ.ም ዶ.ር ወ.ሮ ე.ი ე.წ წწ მლნ მლრდ ათ მაგ სთ'
  ).split(' '),
)

/** These end a sentence only when the next word is one that usually opens one. */
export const mayEnd: ReadonlySet<string> = new Set(
  (
    'u.s u.s.a u.k u.n e.u d.c inc co corp ltd plc jr sr etc a.m p.m ph.d m.d b.a m.a al ' +
    'usw etc. s.a s.l s.p.a ' +
    'г гг в вв д п др пр проч т.д т.п т.ч н.э р рр ст руб коп у.е кв.м куб.м'
  ).split(' '),
)

/** These end no sentence when a number follows. */
export const beforeNumber: ReadonlySet<string> = new Set(
  'no nos n° c b d p pp fig ch art para vol sect № п пп ч ст с д кв стр рис табл разд гл абз jan feb mar apr jun jul aug sept sep oct nov dec'.split(
    ' ',
  ),
)
