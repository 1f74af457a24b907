news = La Voz de Valverja
    .address = lavoz.example
    .welcome = Noticias del pueblo, cada día.

news-market-old = Mercado de Valverja: los viernes
    .address = lavoz.example/mercado-viernes
    .words = valverja|mercado|día|viernes|plaza
    .date = Escrito hace 3 años.
    .what = Desde el mes que viene, el mercado es los viernes en la plaza.
news-market = El mercado de Valverja pasa al martes
    .address = lavoz.example/mercado-martes
    .words = valverja|mercado|martes|día
    .date = Escrito hace 2 días.
    .what = Ahora el mercado es los martes en la estación, de 8 a 13.

news-crossing-old = El puente de Valverja, cerrado un año
    .address = lavoz.example/puente-cerrado
    .words = valverja|puente|cerrado|abierto
    .date = Escrito hace 2 años.
    .what = El puente viejo estará cerrado un año. Hay que ir por el camino del lago.
news-crossing = El puente de Valverja vuelve a abrir
    .address = lavoz.example/puente-abierto
    .words = valverja|puente|abierto|abre
    .date = Escrito ayer.
    .what = El puente viejo se cruza otra vez, a pie y en bicicleta.

news-water-old = Valverja, sin agua el domingo
    .address = lavoz.example/agua-domingo
    .words = valverja|agua|corte|domingo|calle
    .date = Escrito hace 4 años.
    .what = Domingo, de 6 a 9: sin agua en la calle del Molino.
news-water = Valverja, sin agua el jueves
    .address = lavoz.example/agua-jueves
    .words = valverja|agua|corte|jueves
    .date = Escrito esta mañana.
    .what = Jueves, de 10 a 12: sin agua en la avenida del Parque.
