<?php
// Heading
$_['heading_title']  = 'Your basket';

// Text
$_['text_stock']     = 'Only 3 left in stock';
$_['text_remaining'] = 'Only %s left in stock';
$_['button_decline'] = 'No thanks, I hate saving money';
