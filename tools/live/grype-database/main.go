// Command grype-database writes a database with one vulnerability, of left-pad before 1.3.1, into FOLDER/6, where Grype looks for one
// (GRYPE_DB_CACHE_DIR). The real one has hundreds of megabytes and is fetched; what a test asserts must not change with it.
package main

import (
	"log"
	"os"
	"path/filepath"
	"time"

	"github.com/anchore/grype/grype/db/v6"
	"github.com/spf13/afero"
)

func main() {
	folder := filepath.Join(os.Args[1], "6")
	must(os.MkdirAll(folder, 0o755))
	writer, err := v6.NewWriter(v6.Config{DBDirPath: folder, CacheSizeKiB: 1024})
	must(err)
	published := time.Date(2026, 11, 1, 0, 0, 0, 0, time.UTC)
	provider := &v6.Provider{ID: "github", Version: "1", Processor: "chopmark", DateCaptured: &published}
	vulnerability := &v6.VulnerabilityHandle{
		Name:          "GHSA-test-test-test",
		Status:        v6.VulnerabilityActive,
		PublishedDate: &published,
		Provider:      provider,
		BlobValue: &v6.VulnerabilityBlob{
			ID:          "GHSA-test-test-test",
			Description: "pads to the wrong side",
			Aliases:     []string{"CVE-2026-0001"},
			Severities: []v6.Severity{
				{Scheme: v6.SeveritySchemeCHMLN, Value: "high", Rank: 1},
				{
					Scheme: v6.SeveritySchemeCVSS,
					Value:  v6.CVSSSeverity{Vector: "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H", Version: "3.1"},
					Source: "nvd@nist.gov",
					Rank:   2,
				},
			},
		},
	}
	must(writer.AddProvider(*provider))
	must(writer.AddVulnerabilities(vulnerability))
	must(writer.AddAffectedPackages(&v6.AffectedPackageHandle{
		Vulnerability: vulnerability,
		Package:       &v6.Package{Ecosystem: "npm", Name: "left-pad"},
		BlobValue: &v6.PackageBlob{
			CVEs: []string{"CVE-2026-0001"},
			Ranges: []v6.Range{{
				Version: v6.Version{Type: "semver", Constraint: "<1.3.1"},
				Fix:     &v6.Fix{Version: "1.3.1", State: v6.FixedStatus},
			}},
		},
	}))
	must(writer.Close())
	// Grype opens it for reading alone, and wants the indexes that closing drops.
	must(v6.Hydrater()(folder))
	_, err = v6.WriteImportMetadata(afero.NewOsFs(), folder, "a test")
	must(err)
}

func must(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
