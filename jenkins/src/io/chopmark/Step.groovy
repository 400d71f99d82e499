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
        // Windows PowerShell is part of Windows. Options are in variables here too, and no value becomes part of the script.
        return steps.powershell(script: steps.libraryResource('io/chopmark/run.ps1'), returnStatus: true)
    }
}
