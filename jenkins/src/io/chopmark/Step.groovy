package io.chopmark

/**
 * Runs chopmark once in a build: passes the options in environment variables, so that no value becomes part of a script, binds
 * credentials only for this call, archives the bundles, and returns the result.
 *
 * Needs no approval by an administrator, and can be serialized between two steps of a Pipeline.
 */
class Step implements Serializable {
    private static final long serialVersionUID = 1L

    /** The Pipeline script, which provides the steps. */
    private final Object steps
    private final String command

    Step(Object steps, String command) {
        this.steps = steps
        this.command = command
    }

    Map run(Map options) {
        Options given = new Options(options)
        given.check()
        String folder = folderOfBuild()
        String result = folder + '/result-' + command + '-' + UUID.randomUUID().toString() + '.json'
        List<String> variables = ['CHOPMARK_INPUT_BUNDLE_DIR=' + folder] + given.variables()
        variables.addAll(['CHOPMARK_COMMAND_NAME=' + command, 'CHOPMARK_RESULT=' + result])
        int status = 1
        try {
            status = withSecrets(given.secrets()) { steps.withEnv(variables) { launch() } } as int
        } finally {
            if (given.archives()) {
                steps.archiveArtifacts(artifacts: folder + '/**', allowEmptyArchive: true)
            }
        }
        Map document = steps.fileExists(result) ? Result.parse(steps.readFile(file: result, encoding: 'UTF-8') as String) : [:]
        if (status != 0) {
            steps.error(Result.explain(command, status, document))
        }
        return document
    }

    /**
     * The folder of this build in this workspace. A workspace can have files of earlier builds, and artifacts that parallel branches archive
     * under the same path would replace each other.
     */
    private String folderOfBuild() {
        Object env = steps.env
        List<String> parts = []
        for (Object part : [env.BUILD_TAG ?: 'local', env.NODE_NAME, env.EXECUTOR_NUMBER]) {
            if (part) {
                parts.add(part.toString())
            }
        }
        String name = parts.join('-').replaceAll('[^A-Za-z0-9._-]', '_')
        // The end distinguishes builds, and a folder name has at most 255 bytes.
        return '.chopmark/' + (name.length() > 200 ? name.substring(name.length() - 200) : name)
    }

    private Object withSecrets(List<Map<String, String>> secrets, Closure body) {
        if (secrets.isEmpty()) {
            return body.call()
        }
        List bindings = []
        for (Map<String, String> secret : secrets) {
            bindings.add(steps.string(credentialsId: secret.credentialsId, variable: secret.variable))
        }
        return steps.withCredentials(bindings, body)
    }

    private Object launch() {
        if (steps.isUnix()) {
            return steps.sh(script: steps.libraryResource('io/chopmark/run.sh'), returnStatus: true)
        }
        // Nothing is downloaded on Windows: chopmark must be on PATH there. Without the first variable, Windows looks for a program in the
        // workspace before it looks in PATH, which also holds for the programs that chopmark.cmd starts.
        List<String> variables = ['NoDefaultCurrentDirectoryInExePath=1', 'CHOPMARK_PROGRAM=' + findOnWindows()]
        return steps.withEnv(variables) {
            steps.bat(
                script: '@"%CHOPMARK_PROGRAM%" %CHOPMARK_COMMAND_NAME% --env-prefix CHOPMARK_INPUT_ --report text --report json=%CHOPMARK_RESULT%',
                returnStatus: true
            )
        }
    }

    /** The absolute path of chopmark in a folder of PATH that is not in the workspace. The files of a workspace belong to whoever can commit. */
    private String findOnWindows() {
        // `~$PATH:` searches the folders of PATH alone, and no program is run for it.
        String printed = steps.bat(
            script: '@for %%P in (chopmark.exe chopmark.cmd chopmark.bat) do @if not "%%~$PATH:P"=="" echo %%~$PATH:P',
            returnStdout: true
        )
        String workspace = steps.pwd().toString().replace('/', '\\').toLowerCase(Locale.ROOT)
        for (String line : printed.split('\n')) {
            String path = line.trim()
            boolean isAbsolute = path ==~ '([A-Za-z]:|[\\\\]{2}[^\\\\]+)[\\\\].+'
            if (isAbsolute && !path.toLowerCase(Locale.ROOT).startsWith(workspace + '\\')) {
                return path
            }
        }
        steps.error('chopmark is in no folder of PATH outside the workspace. Install it on the agent: nothing is downloaded on Windows.')
        return ''
    }
}
