// Command initialize-tuf MIRROR ROOT fills the folder TUF_ROOT from a TUF repository, in the layout of sigstore/sigstore's own client.
// policy-controller reads that layout, and cosign 3 writes another one.
package main

import (
	"context"
	"log"
	"os"

	"github.com/sigstore/sigstore/pkg/tuf"
)

func main() {
	root, err := os.ReadFile(os.Args[2])
	if err != nil {
		log.Fatal(err)
	}
	if err := tuf.Initialize(context.Background(), os.Args[1], root); err != nil {
		log.Fatal(err)
	}
}
