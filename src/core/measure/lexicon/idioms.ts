/** Set phrases that start with a number and say nothing that could be checked, one per line. */
export const idioms = `two and two
two minds
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
three wise
four corners
five whys
five minutes of fame
fifteen minutes of fame
nine yards
nine lives
nine times out of ten
ten times out of ten
a million thanks
a thousand thanks
a hundred thanks
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
million thanks
thousand thanks
thousand cuts
one in a million
half the battle
half the fun
half the story
half the joke
half a mind
half a chance
half an eye
half an ear
ten commandments
seven habits
two weeks' notice
twenty questions
a thousand words
six feet under
two peas
three musketeers
three amigos
four horsemen
ten a penny
a dime a dozen
a dozen times over
the third time
a second to spare
six sigma
five eyes
seven samurai
a week from hell
a day from hell
a year to remember
a day to remember
a month to remember
half of me
triple a
doubled over
second to none
one or two
two or three words
deux mots
dos palabras
duas palavras
zwei worten`;
