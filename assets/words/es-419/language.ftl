# El nombre de este idioma, en este idioma.
language-name = Español (América Latina)
