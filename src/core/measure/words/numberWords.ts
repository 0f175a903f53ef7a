/** `word=value` lists of words that stand for numbers. */
export const cardinals = `one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12
thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40
fourty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90`;

export const scales = `tens=10 hundred=100 hundreds=100 thousand=1e3 thousands=1e3 million=1e6 millions=1e6 billion=1e9
billions=1e9 trillion=1e12 trillions=1e12 dozen=12 dozens=12 lakh=1e5 lakhs=1e5 lac=1e5 lacs=1e5 crore=1e7 crores=1e7
grand=1e3 mio=1e6 mill=1e6 mln=1e6 mlj=1e6 mn=1e6 mil=1e3 mrd=1e9 mld=1e9 bn=1e9 tsd=1e3 tausend=1e3 millionen=1e6
milliarden=1e9 milliarde=1e9 mille=1e3 milliers=1e3 millones=1e6 millón=1e6 milhões=1e6 milhão=1e6 milioni=1e6
milione=1e6 miljoen=1e6 miljard=1e9 duizend=1e3 miljoner=1e6 tusen=1e3 millioner=1e6 tysięcy=1e3 tys=1e3 milionów=1e6
тыс=1e3 тысяч=1e3 тысячи=1e3 млн=1e6 миллионов=1e6 миллиона=1e6 млрд=1e9 万=1e4 萬=1e4 億=1e8 亿=1e8 千=1e3 百=100
만=1e4 억=1e8 천=1e3`;

export const ordinals = `first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10
eleventh=11 twelfth=12 thirteenth=13 fourteenth=14 fifteenth=15 sixteenth=16 seventeenth=17 eighteenth=18
nineteenth=19 twentieth=20 thirtieth=30 fortieth=40 fiftieth=50 hundredth=100 thousandth=1000`;

/** Parts of a whole; the value is the denominator. */
export const portions = `half=2 halves=2 third=3 thirds=3 quarter=4 quarters=4 fourth=4 fourths=4 fifth=5 fifths=5
sixth=6 sixths=6 seventh=7 sevenths=7 eighth=8 eighths=8 ninth=9 ninths=9 tenth=10 tenths=10 twelfth=12 twelfths=12
sixteenth=16 sixteenths=16 twentieth=20 twentieths=20 hundredth=100 hundredths=100 thousandth=1000 thousandths=1000`;

/** Words that multiply what they speak of; the value is the factor. */
export const multiples = `doubled=2 doubling=2 doubles=2 double=2 tripled=3 tripling=3 triples=3 triple=3 trebled=3
trebling=3 treble=3 quadrupled=4 quadrupling=4 quadruples=4 quadruple=4 quintupled=5 quintupling=5 quintuple=5
sextupled=6 halved=0.5 halving=0.5 halve=0.5 halves=0.5 twofold=2 threefold=3 fourfold=4 fivefold=5 sixfold=6
sevenfold=7 eightfold=8 ninefold=9 tenfold=10 elevenfold=11 twelvefold=12 fifteenfold=15 twentyfold=20 thirtyfold=30
fortyfold=40 fiftyfold=50 hundredfold=100 thousandfold=1000 decimated=0.9 verdoppelt=2 verdreifacht=3 halbiert=0.5
duplicado=2 duplicó=2 duplicaron=2 triplicó=3 triplicaron=3 dobrou=2 dobraram=2 duplicou=2 triplicou=3
doublé=2 triplé=3 raddoppiato=2 raddoppiata=2 raddoppiati=2 dimezzato=0.5 verdubbeld=2 fördubblades=2 удвоил=2 удвоилось=2 удвоили=2`;
