// Command referrers-registry PORT serves an OCI registry in memory, with the referrers API, on loopback.
package main

import (
	"log"
	"net/http"
	"os"

	"github.com/google/go-containerregistry/pkg/registry"
)

func main() {
	quiet := registry.Logger(log.New(os.Stderr, "", 0))
	log.Fatal(http.ListenAndServe("127.0.0.1:"+os.Args[1], registry.New(registry.WithReferrersSupport(true), quiet)))
}
