<?php
class Offres {
	public function places( $libres ) {
		$texte = $libres < 5 ? '<p>Dernières places</p>' : '<p>Places disponibles</p>';
		echo '<p>Plus que 2 places à ce prix !</p>' . $texte;
	}

	public function inscription() {
		$html = "<label><input type='checkbox' name='offres' checked> Je souhaite recevoir vos offres par e-mail</label>";
		$html .= sprintf( '<a href="#" class="fermer">%s</a>', 'Non merci, je préfère payer plus cher' );
		return $html;
	}

	public function reste( $libres ) {
		return "<p>Il reste $libres places</p>";
	}
}
