import io.chopmark.Step

/** chopmark merge; chopmarkMerge.txt lists the options. Returns the result as a Map, and fails the build where chopmark does. */
Map call(Map options = [:]) {
    return new Step(this, 'merge').run(options)
}
