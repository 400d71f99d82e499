import io.chopmark.Step

/** chopmark sign; chopmarkSign.txt lists the options. Returns the result as a Map, and fails the build where chopmark does. */
Map call(Map options = [:]) {
    return new Step(this, 'sign').run(options)
}
