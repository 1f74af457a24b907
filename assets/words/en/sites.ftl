### Sites: what stands around pages, and what a page says of its boxes.

## The browser.

site-browser = Web browser
site-address = Address
site-go = Go
site-back = Back
site-forward = Forward
site-menu = Menu
site-close = Close
site-tab = Tab { $n }
site-new-tab = New tab
site-close-tab = Close this tab
site-padlock = Padlock
site-padlock-means =
    Closed padlock: what you send to this site is locked on its way. Nobody reads it in between.

    It does not say who is behind the site. Thieves have a padlock too. So read the address as well.
site-no-padlock = No padlock
site-no-padlock-means =
    No padlock: what you send to this site can be read on its way.

    Reading is fine here. Give no password and no card number.
site-history = History
site-history-empty = Nothing stands here. No page is remembered.
site-clear-history = Forget these pages
site-downloads = Downloads
site-downloads-empty = Nothing was downloaded yet.
site-download = Download: { $file }
site-downloaded = Downloaded: { $file }
site-private = New private window
site-private-line = Private window: this { -computer } does not remember these pages.
site-blocker = Block trackers
site-cookies = This site would like to use cookies. Some are needed. Others look at what you read, for adverts.
site-cookies-all = Accept all
site-cookies-needed = Only what is needed

## Searching.

site-search = Search
site-ask = Ask
site-advert = Advert
site-any-age = Any time
site-age-week = This week
site-age-month = This month
site-age-year = This year
site-next-results = More results
site-nothing-found = Nothing was found for "{ $words }". Try other words, or fewer.
site-nowhere = This page is not here
site-nowhere-means = There is no page at this address: { $address }. Read it once more, sign by sign.
site-nowhere-near = Did you mean this one?

## Boxes of a page.

site-needed = { $box } *
site-needed-means = Boxes with * must be filled.
site-attach = Choose a file
site-files = Which file?
site-mark-choose = Nothing is chosen here yet. Choose a line, then go on.
site-mark-empty = This box is still empty. Fill it, then go on.
site-mark-other = Something else belongs in this box. Read it once more, sign by sign.
site-mark-text = Look at this box once more.
site-mark-secret = Look at this box once more.
site-mark-number = This box takes figures only.
site-mark-email = An email address has one @, then a dot, and no spaces.
site-mark-phone = A phone number has 6 figures or more.
site-mark-date = Write day, month and year with figures: 3/5/1951.
site-mark-identity = Write the number as it stands on your card.
site-mark-weak = This password is still short. Add words until it is strong.
site-mark-known = Thieves try this one first. Take words that only you would join.
site-holds-other = It is done, and "{ $box }" holds something else than what stands above. Compare the two. Change it, or take it back with "Undo".
site-mark-same = You use this password already. Make up another one for here.

## Below a new password: how strong it is.

site-strength-none = How strong
site-strength-known = Easy to guess
site-strength-short = Short: add words
site-strength-better = Better: one more word
site-strength-strong = Strong
site-strength-same = You have this one already

## What Paso asks below.

site-answer = Your answer
site-answer-give = That is my answer
site-answer-not-yet = Something else stands on the page. Look once more where it says so, then write it here.
site-answer-open = That is the answer. Open the page “{ $page }” too: it says so there.
site-answer-rest = That is the answer. Something else is asked for too: read it above once more.
