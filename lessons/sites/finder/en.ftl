finder = Finder
    .address = finder.example
    .welcome = Write 2 or 3 words. We look for pages with these words.
    .words-to-find = Words
