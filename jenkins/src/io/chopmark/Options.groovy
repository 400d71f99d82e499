package io.chopmark

/** Converts the options of a step to environment variables and credentials for chopmark. It knows only the options for Jenkins; chopmark checks all others. */
class Options implements Serializable {
    private static final long serialVersionUID = 1L

    /** Options that only the Jenkins library has. */
    private static final List<String> OWN = ['archive', 'useInstalled', 'downloadUrl']
    /** The end of the name of an option that names Jenkins credentials. */
    private static final String CREDENTIALS = 'redentialsId'
    /** The value of an option that is not given, for an expression that cannot leave the option out. */
    private static final String NOT_GIVEN = '(not given)'

    private final Map given

    Options(Map given) {
        this.given = given ?: [:]
    }

    /**
     * Refuses options without a value. A missing variable would drop a condition with its option: Groovy gives null for it, and Jenkins
     * removes a variable whose value is empty from the environment. It also refuses truth values that Groovy would convert: every text that
     * is not empty is true, also 'false'.
     */
    void check() {
        for (String name : names()) {
            Object value = given[name]
            if (value == null || (!(value instanceof Collection) && value.toString().trim().isEmpty())) {
                throw new IllegalArgumentException('chopmark: ' + name + ' has no value. Check the expression that it comes from. ' +
                    'To leave the option unset, remove it or write \'' + NOT_GIVEN + '\'.')
            }
        }
        archives()
        usesInstalled()
    }

    boolean archives() {
        return isTrue('archive', true)
    }

    /** The variables as NAME=VALUE for `withEnv`. */
    List<String> variables() {
        List<String> variables = []
        for (String name : names()) {
            if (OWN.contains(name)) {
                continue
            }
            if (!name.endsWith(CREDENTIALS)) {
                variables.add('CHOPMARK_INPUT_' + upper(name) + '=' + text(name, given[name]))
            } else if (name != 'credentialsId' && isGiven(name)) {
                variables.add('CHOPMARK_INPUT_' + upper(secretName(name)) + '=env:CHOPMARK_SECRET_' + upper(secretName(name)))
            }
        }
        if (isGiven('useInstalled')) {
            variables.add('CHOPMARK_USE_INSTALLED=' + usesInstalled())
        }
        if (isGiven('downloadUrl')) {
            variables.add('CHOPMARK_DOWNLOAD_URL=' + given.downloadUrl)
        }
        return variables
    }

    /** The credentials to bind: `credentialsId` is the identity token, `keyCredentialsId` the option `key`, and so on. */
    List<Map<String, String>> secrets() {
        List<Map<String, String>> secrets = []
        for (String name : names()) {
            if (name.endsWith(CREDENTIALS) && isGiven(name)) {
                String variable = name == 'credentialsId' ? 'SIGSTORE_ID_TOKEN' : 'CHOPMARK_SECRET_' + upper(secretName(name))
                secrets.add([credentialsId: given[name].toString(), variable: variable])
            }
        }
        return secrets
    }

    private boolean usesInstalled() {
        return isTrue('useInstalled', false)
    }

    private boolean isTrue(String name, boolean otherwise) {
        if (!isGiven(name)) {
            return otherwise
        }
        String value = given[name].toString()
        if (value != 'true' && value != 'false') {
            throw new IllegalArgumentException('chopmark: ' + name + ' does not accept \'' + value + '\', only true and false.')
        }
        return value == 'true'
    }

    private boolean isGiven(String name) {
        return given.containsKey(name) && given[name].toString() != NOT_GIVEN
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
            if (item == null || item.toString().trim().isEmpty()) {
                throw new IllegalArgumentException('chopmark: an item of ' + name + ' has no value. Check the expression that it comes from.')
            }
            if (item.toString().contains('\n')) {
                throw new IllegalArgumentException('chopmark: an item of ' + name + ' has a line break, which is not allowed in a list.')
            }
            items.add(item.toString())
        }
        return items.isEmpty() ? NOT_GIVEN : items.join('\n')
    }
}
