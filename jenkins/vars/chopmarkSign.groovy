import io.chopmark.Step

/** Runs chopmark sign. chopmarkSign.txt lists the options. Returns the result as a Map, and fails the build if chopmark fails. */
Map call(Map options = [:]) {
    return new Step(this, 'sign').run(options)
}
