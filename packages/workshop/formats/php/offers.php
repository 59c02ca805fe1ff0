<?php
/** What a shop adds to its pages. */

add_shortcode( 'places', 'shop_places' );
add_action( 'admin_menu', 'shop_menu' );

function shop_places( $course ) {
	$html  = '<div class="places">';
	$html .= '<p>Hurry, only 3 places left!</p>';
	$html .= '<p>' . rand( 12, 40 ) . ' people are viewing this course</p>';
	$html .= '</div>';
	return $html;
}

function shop_signup( $left ) {
	echo '<form method="post">';
	echo '<label><input type="checkbox" name="news" checked> ' . esc_html__( 'Send me special offers', 'shop' ) . '</label>';
	printf( '<button type="submit">%s</button>', __( 'Join us', 'shop' ) );
	echo '</form>';
	if ( $left < 5 ) {
		echo "<p>Only $left places left</p>";
	}
}

function shop_refusal() {
	return <<<HTML
	<a href="#" class="close">No thanks, I hate saving money</a>
HTML;
}

function shop_menu() {
	add_options_page( 'Places', 'Places', 'manage_options', 'places', 'shop_page' );
}

// What only staff see presses nobody.
function shop_page() {
	echo '<label><input type="checkbox" name="news" checked> Send me special offers</label><p>Only 3 places left</p>';
}

function shop_warn( $order ) {
	$body = '<p>Only 3 places left</p>';
	wp_mail( get_option( 'admin_email' ), 'Places', $body );
	throw new Exception( '<p>Only 3 places left</p>' );
}
