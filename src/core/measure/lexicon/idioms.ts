/** Set phrases that start with a number and say nothing that could be checked, one per line. */
export const idioms = `two minds
two cents
two birds
two hats
two heads
two left feet
two steps forward
two sides of the same
two sides of a
two sides to every
two thumbs
two worlds
two pence
three strikes
three cheers
four corners
five whys
five minutes of fame
fifteen minutes of fame
nine yards
nine lives
nine times out of ten
ten times out of ten
a million things
a thousand things
a hundred things
a million reasons
a thousand reasons
a million times
a thousand times
a hundred times
a thousand cuts
a million miles
a million questions
thousand cuts
one in a million
ten commandments
seven habits
two weeks ' notice
twenty questions
a thousand words
six feet under
two peas
three musketeers
three amigos
a dozen times over
five eyes
a week from hell
a year to remember
a month to remember
half of me
triple a
doubled over
two or three words
deux mots
duas palavras
una vez por todas
tres pies al gato
dois coelhos
a mitad
a metà
without breaking a sweat`;
