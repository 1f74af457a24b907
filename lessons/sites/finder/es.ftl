finder = Encuentra
    .address = encuentra.example
    .welcome = Escriba 2 o 3 palabras. Buscamos las páginas que las llevan.
    .words-to-find = Palabras
