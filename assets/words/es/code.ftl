### Palabras que abren un archivo sellado. La clave las nombra por su lugar: no se cambia, mueve ni añade ninguna.

code-words =
    abeja abril abuela aceite agua aguja alegre amigo ancla anillo arbol arena armario arroz asiento
    avion azul bahia baile balcon banco bandera barco barrio blanco bolsa bombero bosque bota
    botella brazo broma bufanda buzon caballo cabeza cabra cadena cafe caja calle cama camino campo
    cancion canela carta casa cebolla cereza cerdo cesta cielo ciruela ciudad cocina codo coche
    collar color cometa conejo corazon cordero cortina costa cuadro cuchara cuento cueva danza
    delfin dibujo dinero doctor domingo dragon dulce enero espejo falda familia fecha feria fiesta
    flor fresa frio fruta fuego fuente gafas gallina garaje gato gigante globo gota gris guante
    hacha helado hermana hierba hoja hora hotel huevo humo iglesia isla jabon jamon jardin jarra
    jirafa jueves juguete lago lampara lana lapiz laurel leche lengua letra libro limon llave lluvia
    lobo loro luna lunes luz madera maestro maleta manzana mano mantel mapa marron mayo media
    mercado mesa miel moneda mueble museo musica naranja nariz negro nieve noche norte nuez oeste
    oficina ojo olivo olla once oro oso oveja paloma pan papel parque pasillo pastel pato patio
    pelota peine pera perro pescado piano piedra pierna pincel pino piscina planta plata playa plaza
    pluma pollo postre primo pueblo puente puerta queso radio rama rana regalo reina reloj rey rio
    roca rodilla rojo ropa rosa rueda sabado sal sandia sapo semilla seda sierra silla sobre sofa
    sol sopa suelo tambor tarde taza techo tela tenedor teatro tigre tienda tierra tinta toalla
    tomate torre tortuga tren trigo vaca vaso vela ventana verano verde vestido viaje viento viernes
    violin zapato zumo
