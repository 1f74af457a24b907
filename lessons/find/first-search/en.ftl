title = Find something with a search page
about = Type a few words, read the results, open one, and go back.
can-do = find opening hours with a search page
bridge = Take your own phone, or go to the library. Look for the opening hours of a shop.

word-web-page =
    .name = web page
    .means = A sheet with text that you read on the screen. Millions of them are linked together.
word-browser =
    .name = web browser
    .means = The program that shows web pages.
word-link =
    .name = link
    .means = Words that lead to another page when you press them.
word-search =
    .name = search page
    .means = A page that looks for other pages with your words.
word-result =
    .name = result
    .means = A line that the search page found. It leads to a page.

# What an address is judged by: the first word of each search.
library =
    .place = library
    .who = Amina
    .first = library
    .query = library opening hours
    .time = 10 to 2|10-2|10 - 2|from 10 to 2|10:00 to 14:00|10 to 14
pool =
    .place = swimming pool
    .who = Don Julián
    .first = pool|swim|swimming
    .query = swimming pool opening hours
    .time = 8 to 6|8-6|8 - 6|from 8 to 6|8:00 to 18:00|8 to 18
health =
    .place = health centre
    .who = Olena
    .first = health|doctor
    .query = health centre opening hours
    .time = 9 to 12|9-12|9 - 12|from 9 to 12|9:00 to 12:00

why =
    When does the library open? Where is the doctor?
    Web pages tell you, at any hour of the day.
    A web page is a sheet of text on the screen.
    A web browser is the program that shows it.

    This browser is for practice. You cannot break anything.
    Mistakes help: look at what happens.
    .tutor-watch = Has the learner seen web pages on a phone before?
    .tutor-ask = What did you want to know this week?
    .tutor-point = The words "web page" and "web browser".
    .tutor-show = A page of a newspaper: many texts, one paper.
    .tutor-hand-back = Say: now you open your first page here.

follow-a-link =
    { $who } wants to know when the { $place } is open.
    Press the line with the opening hours.

    This line is a link. A link leads to another page.
    .hint-ask = Which line speaks of opening hours?
    .hint-look = Look at the lines below the text of the page.
    .hint-key = Arrow down goes to "opening hours". { -enter-key } opens the link.
    .hint-key-lines = Type the number before "opening hours".
    .hint-show = Watch: down to the opening hours, then { -enter-key }.
    .hint-show-lines = Like this: the number of the line with the opening hours.
    .done = The link led you to another page. Its name stands at the top. So you move from page to page.
    .tutor-watch = Does the learner read the page before pressing?
    .tutor-ask = Where do you think this line leads?
    .tutor-point = The line with "opening hours".
    .tutor-show = The list of contents of a book: one line, one page.
    .tutor-hand-back = Say: press the line that helps { $who }.

search-page =
    Often you do not know the address of a page.
    Then a search page helps. It looks for pages with your words.

    You type 2 or 3 words and press Search.
    Then a list comes. Each line in it is a result.
    A result is a link to a page.
    On other devices the search page has another name.
    It works in the same way.
    .tutor-watch = Are "search page" and "web page" one and the same still?
    .tutor-ask = Whom do you ask today when you look for something?
    .tutor-point = The sentence about the list.
    .tutor-show = The index at the end of a cookbook.
    .tutor-hand-back = Say: now you ask the search page.

type-and-search =
    Look for the opening hours of the { $place }.

    Type these words: { $query }
    Then press Search.
    .hint-ask = Where do you write the words?
    .hint-look = Look at the box with the name "Words".
    .hint-key = Type the words. Then Tab or { -enter-key } goes to Search, and { -enter-key } presses it.
    .hint-key-lines = Type the number of "Words", a space and the words. Then the number of Search.
    .hint-show = Watch: the words in the box, then the button Search.
    .done = A list of results came. Your words led to these pages. Next you choose one of them.
    .tutor-watch = Is the text typed in "Words" and not in "Address"?
    .tutor-ask = Which word is the most important one?
    .tutor-point = The box "Words", then the button Search.
    .tutor-show = Say three words aloud, as at an information desk.
    .tutor-hand-back = Say: type them in your own time.

which-words =
    Kofi wants to know when the pool opens on Sunday.
    What does he type?
    .sentence = Hello, I would like to know if one can swim today
    .sentence-why = You chose the whole sentence. Many of its words stand on every page. Look for the few words that count.
    .good = swimming pool opening hours
    .good-why = You chose the words that count. They stand on the page that he needs. So that page comes high in the list.
    .one = hours
    .one-why = You chose one word. It stands on the pages of all shops and offices. Look for words that also say which place.
    .hint-ask = Which words will stand on the page that he needs?
    .hint-look = Look for the place and for what he wants to know.
    .tutor-watch = Is politeness what makes the long one look better?
    .tutor-ask = Which words could you leave out?
    .tutor-point = The word "pool", then the word "hours".
    .tutor-show = Cross out words of the long sentence on paper.
    .tutor-hand-back = Say: which words are left?

open-the-right-one =
    { $who } wants to know when the { $place } in Millbrook is open.
    Search, and open the right result.

    Read the whole line before you press it.
    .hint-ask = Which result names Millbrook and the opening hours?
    .hint-look = Look at the lines below the box. Each has a title and an address.
    .hint-key = Arrow down goes from result to result. { -enter-key } opens it.
    .hint-key-lines = Type the number of the result that you want.
    .hint-show = Watch: the words, Search, then the line with Millbrook.
    .at-elsewhere-library = This is the library of another town. The opening hours are other ones. Go back and look for Millbrook.
    .at-elsewhere-pool = This is the pool of another town. The opening hours are other ones. Go back and look for Millbrook.
    .at-elsewhere-health = This is the health centre of another town. Its hours are other ones. Go back and look for Millbrook.
    .at-ads-library = This page wants to sell something. Its owner paid to stand first. Go back and look for Millbrook.
    .at-ads-pool = This page wants to sell something. Its owner paid to stand first. Go back and look for Millbrook.
    .at-ads-health = This page wants to sell something. Its owner paid to stand first. Go back and look for Millbrook.
    .done = You opened the right page. You read the line before you pressed it. That saves many steps.
    .tutor-watch = Is the first line opened, or the right one?
    .tutor-ask = What does this line tell you before you open it?
    .tutor-point = The names of the towns in the results.
    .tutor-show = Two flyers on the table: which one is from our town?
    .tutor-hand-back = Say: which line would you trust? Open that one.

other-words-other-results =
    The search page looks for your words.
    Which words lead to which page?
    .swim = swimming pool hours
    .swim-with = When you can swim in the town pool
    .swim-why = "Hours" and "pool" both stand on that page. Both words together lead there. Now look at the next one.
    .garden = buy a pool
    .garden-with = A shop with pools for the garden
    .garden-why = "Buy" leads to shops. One word more, and other pages come.
    .lake = swim in the lake
    .lake-with = Where the water of the lake is clean
    .lake-why = "Lake" does not stand on the page of the pool. So another page comes first.
    .hint-ask = Which word is different in each line?
    .hint-look = Look for that word, or its meaning, in the pages.
    .tutor-watch = Are the small words read too?
    .tutor-ask = What would you type for your own question?
    .tutor-point = The one word that changes.
    .tutor-show = Ask aloud: "pool" alone, then "pool hours".
    .tutor-hand-back = Say: begin with the one that you know for sure.

back-to-the-results =
    Search for the { $place }. First open the page of Fernhill.
    It is another town. Go back to the results.
    Then open the opening hours of Millbrook.
    .hint-ask = Where were you before this page?
    .hint-look = Look at the row below the address. One button says "Back".
    .hint-key = Arrow up goes to "Back". { -enter-key } brings you to the results.
    .hint-key-lines = Type the number of "Back".
    .hint-show = Watch: open Fernhill, press Back, open Millbrook.
    .done = You looked at a page and went back. The list of results was still there. You never have to begin again.
    .tutor-watch = Is Esc pressed instead of "Back"?
    .tutor-ask = How do you get back to the list?
    .tutor-point = The button "Back".
    .tutor-show = Open a book, keep a finger in the list of contents.
    .tutor-hand-back = Say: look, and go back. Nothing is lost.

why-go-back =
    You open a result, and it does not help. What now?
    .lost = I close everything and switch the { -computer } off
    .lost-why = You chose to stop. That works, but then you begin again. Look for the way that keeps your list.
    .still-there = I press Back and choose another result
    .still-there-why = You chose Back. The list is still there with all results. Now you can try the next one.
    .new = I type the same words once more
    .new-why = You chose to type again. The same list would come. Look for the way that needs one press.
    .hint-ask = Which way needs only one press?
    .hint-look = Look for the answer that uses a button of the browser.
    .tutor-watch = Is there fear of losing the list?
    .tutor-ask = What happened to the list before, when you went back?
    .tutor-point = The word "list" in your own notes, or say it.
    .tutor-show = Go out of a door and come in again. The room is the same.
    .tutor-hand-back = Say: choose the shortest way.

saturday =
    { $who } asks: when is the { $place } in Millbrook open on Saturday?
    Search, read the page, and write the hours in the last box.
    For example: 3 to 5
    .answer = Saturday
    .hint-ask = On which page do the hours of Millbrook stand?
    .hint-look = Look at the line "Saturday" on that page. The box for your answer is below.
    .hint-key = Tab goes down to the box "Saturday". Type the hours, then { -enter-key } twice.
    .hint-key-lines = Type the number of "Saturday", a space and the hours. Then choose the answer.
    .hint-show = Watch: search, open Millbrook, read Saturday, write the hours.
    .not-yet-answer = Other hours stand on the page of Millbrook. Look at the line "Saturday". Write them like this: 3 to 5
    .done = You found it and wrote it down. { $who } can go there on Saturday. You can find the hours of any place like this.
    .tutor-watch = Is the right line of the table read?
    .tutor-ask = Which day is asked for?
    .tutor-point = The line "Saturday" on the page.
    .tutor-show = Note a time on paper, with the day beside it.
    .tutor-hand-back = Say: read the line aloud, then write it.
