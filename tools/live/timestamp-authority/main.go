// Command timestamp-authority PORT serves Sigstore's timestamp authority, with a key in memory, and nothing beside it.
// The module's own command always opens a second port, 2112, and ends where that is taken: no two could run on one machine.
package main

import (
	"log"
	"os"
	"strconv"
	"time"

	// Registers the options with their defaults.
	_ "github.com/sigstore/timestamp-authority/v2/cmd/timestamp-server/app"
	"github.com/sigstore/timestamp-authority/v2/pkg/server"
)

const timeout = 30 * time.Second

func main() {
	port, err := strconv.Atoi(os.Args[1])
	if err != nil {
		log.Fatal(err)
	}
	log.Fatal(server.NewRestAPIServer("127.0.0.1", port, []string{"http"}, false, timeout, timeout).Serve())
}
