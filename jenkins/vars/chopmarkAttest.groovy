import io.chopmark.Step

/** Runs chopmark attest. chopmarkAttest.txt lists the options. Returns the result as a Map, and fails the build if chopmark fails. */
Map call(Map options = [:]) {
    return new Step(this, 'attest').run(options)
}
