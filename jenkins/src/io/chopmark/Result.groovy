package io.chopmark

import groovy.json.JsonSlurperClassic

/** chopmark's result document, schema chopmark.result/1. */
class Result implements Serializable {
    private static final long serialVersionUID = 1L

    /** Maps and lists that can be written down between two steps. */
    static Map parse(String text) {
        return (Map) new JsonSlurperClassic().parseText(text)
    }

    /** Why the build fails, in chopmark's own words where it left any. */
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
