title = Poner { -computer(form: "the") } a su gusto
about = Conocer sus partes y no asustarse cuando algo se para.
