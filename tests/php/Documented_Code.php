<?php
declare( strict_types=1 );

namespace Tawk_Integration\Tests;

/**
 * The PHP of a document, as files that can be run.
 */
final class Documented_Code {

	private string $folder;

	/** @var array<string, string> Code by the name of its file. */
	private array $files;

	/**
	 * @param string       $document Path in the repository.
	 * @param list<string> $names    Of the files, in the order of the blocks.
	 */
	public function __construct( string $document, array $names ) {
		$text = (string) file_get_contents( dirname( __DIR__, 2 ) . "/$document" );
		Test_Case::assertSame( count( $names ), preg_match_all( '/^```php\n(?:<\?php\n)?(.+?)^```$/ms', $text, $blocks ) );
		$this->files = array();
		foreach ( $names as $index => $name ) {
			$this->files[ $name ] = "<?php\n{$blocks[1][ $index ]}";
		}
		$this->folder = get_temp_dir() . uniqid( 'documented-code-' );
		mkdir( $this->folder );
		foreach ( $this->files as $name => $code ) {
			file_put_contents( $this->path( $name ), $code );
		}
	}

	public function path( string $name ): string {
		return "$this->folder/$name";
	}

	public function remove(): void {
		array_map( 'unlink', array_map( array( $this, 'path' ), array_keys( $this->files ) ) );
		rmdir( $this->folder );
	}
}
