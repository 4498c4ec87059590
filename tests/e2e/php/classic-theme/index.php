<?php
/**
 * The template of a theme of before blocks: the head is out before the content is rendered.
 *
 * @package Tawk_Integration
 */

declare( strict_types=1 );
?>
<!doctype html>
<html <?php language_attributes(); ?>>
<head><?php wp_head(); ?></head>
<body <?php body_class(); ?>>
<h1>Classic</h1>
<main>
<?php
while ( have_posts() ) {
	the_post();
	the_content();
}
?>
</main>
<aside><?php dynamic_sidebar( 'side' ); ?></aside>
<?php wp_footer(); ?>
</body>
</html>
