package io.chopmark

/** Converts the options of a step to environment variables and credentials for chopmark. It knows only the options for Jenkins; chopmark checks all others. */
class Options implements Serializable {
    private static final long serialVersionUID = 1L

    /** Options that only the Jenkins library has. */
    private static final List<String> OWN = ['archive', 'useInstalled', 'downloadUrl']
    /** The end of the name of an option that names Jenkins credentials. */
    private static final String CREDENTIALS = 'redentialsId'

    private final Map given

    Options(Map given) {
        this.given = given ?: [:]
    }

    boolean archives() {
        return given.archive == null ? true : given.archive as boolean
    }

    /** The variables as NAME=VALUE for `withEnv`. */
    List<String> variables() {
        List<String> variables = []
        for (String name : names()) {
            Object value = given[name]
            if (value == null || OWN.contains(name)) {
                continue
            }
            if (!name.endsWith(CREDENTIALS)) {
                variables.add('CHOPMARK_INPUT_' + upper(name) + '=' + text(name, value))
            } else if (name != 'credentialsId') {
                variables.add('CHOPMARK_INPUT_' + upper(secretName(name)) + '=env:CHOPMARK_SECRET_' + upper(secretName(name)))
            }
        }
        if (given.useInstalled != null) {
            variables.add('CHOPMARK_USE_INSTALLED=' + (given.useInstalled as boolean))
        }
        if (given.downloadUrl != null) {
            variables.add('CHOPMARK_DOWNLOAD_URL=' + given.downloadUrl)
        }
        return variables
    }

    /** The credentials to bind: `credentialsId` is the identity token, `keyCredentialsId` the option `key`, and so on. */
    List<Map<String, String>> secrets() {
        List<Map<String, String>> secrets = []
        for (String name : names()) {
            if (name.endsWith(CREDENTIALS) && given[name] != null) {
                String variable = name == 'credentialsId' ? 'SIGSTORE_ID_TOKEN' : 'CHOPMARK_SECRET_' + upper(secretName(name))
                secrets.add([credentialsId: given[name].toString(), variable: variable])
            }
        }
        return secrets
    }

    private List<String> names() {
        List<String> names = []
        for (Object name : given.keySet()) {
            names.add(name.toString())
        }
        return names.sort()
    }

    private static String secretName(String name) {
        return name.substring(0, name.length() - 'CredentialsId'.length())
    }

    private static String upper(String name) {
        return name.replaceAll('([A-Z])', '_$1').toUpperCase(Locale.ROOT)
    }

    private static String text(String name, Object value) {
        if (!(value instanceof Collection)) {
            return value.toString()
        }
        List<String> items = []
        for (Object item : (Collection) value) {
            if (item.toString().contains('\n')) {
                throw new IllegalArgumentException('chopmark: an item of ' + name + ' has a line break, which is not allowed in a list.')
            }
            items.add(item.toString())
        }
        return items.isEmpty() ? '(not given)' : items.join('\n')
    }
}
