<?php $title = 'Offer ends soon'; ?>
<h1><?= $title ?></h1>
<?php if ($member): ?>
  <label><input type="checkbox" name="keep" checked> Remember my basket</label>
<?php else: ?>
  <label><input type="checkbox" name="offers" checked> <?php _e( 'Send me special offers', 'shop' ); ?></label>
<?php endif; ?>
<label><input type="checkbox" name="gift" <?php checked( $gift ); ?>> Add a gift note</label>
<?php get_footer(); ?>
