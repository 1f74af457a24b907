title = Poner { -computer(form: "the") } a su gusto
about = Ponerlo a su medida, conocer sus partes y no asustarse.
