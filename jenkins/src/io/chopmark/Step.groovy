package io.chopmark

/**
 * One call of chopmark in a build: hands the options on in variables, so that no value becomes a word of a script, binds credentials
 * to it alone, keeps what it left, and returns its result.
 *
 * Needs no approval of an administrator, and can be written down between two steps of a Pipeline.
 */
class Step implements Serializable {
    private static final long serialVersionUID = 1L

    /** The script of a Pipeline, through which its steps are reached. */
    private final Object steps
    private final String command

    Step(Object steps, String command) {
        this.steps = steps
        this.command = command
    }

    Map run(Map options) {
        Options given = new Options(options)
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
     * Of this build in this workspace: a workspace still holds what earlier builds left, and what parallel branches archive under one
     * path would take each other's place.
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
        // The end tells builds apart: a name of a folder holds 255 bytes.
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
        // Nothing is fetched on Windows: chopmark is on PATH there.
        return steps.bat(
            script: '@chopmark %CHOPMARK_COMMAND_NAME% --env-prefix CHOPMARK_INPUT_ --report text --report json=%CHOPMARK_RESULT%',
            returnStatus: true
        )
    }
}
