package io.chopmark

import groovy.json.JsonSlurperClassic

/** The result document of chopmark, schema chopmark.result/1. */
class Result implements Serializable {
    private static final long serialVersionUID = 1L

    /** Parses to maps and lists that Jenkins can serialize between two steps. */
    static Map parse(String text) {
        return (Map) new JsonSlurperClassic().parseText(text)
    }

    /** Why the build fails, with the problems in chopmark's result if there is one. */
    static String explain(String command, int status, Map document) {
        List<String> lines = ['chopmark ' + command + ' ended with exit code ' + status + '.']
        for (Object problem : problems(document)) {
            Map told = (Map) problem
            lines.add(told.code + ': ' + told.message + (told.hint ? ' ' + told.hint : ''))
        }
        return lines.join('\n')
    }

    private static List problems(Map document) {
        List problems = []
        if (document.error != null) {
            problems.add(document.error)
        }
        problems.addAll((List) (document.problems ?: []))
        for (Object artifact : (List) (document.artifacts ?: [])) {
            if (((Map) artifact).problem != null) {
                problems.add(((Map) artifact).problem)
            }
        }
        for (Object statement : (List) (document.statements ?: [])) {
            for (Object receipt : (List) (((Map) statement).stores ?: [])) {
                if (((Map) receipt).problem != null) {
                    problems.add(((Map) receipt).problem)
                }
            }
        }
        return problems
    }
}
