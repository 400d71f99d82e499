import static com.lesfurets.jenkins.unit.global.lib.LibraryConfiguration.library
import static org.junit.Assert.*

import com.cloudbees.groovy.cps.Continuation
import com.cloudbees.groovy.cps.Envs
import com.cloudbees.groovy.cps.impl.CpsCallableInvocation
import com.lesfurets.jenkins.unit.BasePipelineTest
import com.lesfurets.jenkins.unit.cps.PipelineTestHelperCPS
import com.lesfurets.jenkins.unit.global.lib.SourceRetriever
import org.junit.Before
import org.junit.Test

/**
 * Tests the library as Jenkins compiles it: every method becomes steps that can be stopped and serialized (continuation-passing style).
 * The other tests run plain Groovy, which does not detect faults of this form.
 */
class CpsTest extends BasePipelineTest {
    /** Does not serialize inside a loop, because this groovy-cps, unlike that of Jenkins, cannot serialize the position in a loop. */
    static class Helper extends PipelineTestHelperCPS {
        @Override
        Object callClosure(Closure closure, Object[] args = null) {
            try {
                return args == null ? closure.call() : closure.call(*args)
            } catch (CpsCallableInvocation call) {
                return call.invoke(Envs.empty(), null, Continuation.HALT).run().yield.replay()
            }
        }
    }

    CpsTest() {
        helper = new Helper()
    }

    private final File home = new File(System.getenv('LIBRARY') ?: '..').canonicalFile
    private final List<List<String>> called = []
    private final Map<String, String> written = [:]
    private int status = 0
    private boolean unix = true

    @Override
    @Before
    void setUp() throws Exception {
        super.setUp()
        binding.setVariable('env', [BUILD_TAG: 'jenkins-widget-7', EXECUTOR_NUMBER: '0'])
        helper.registerAllowedMethod('isUnix', []) { unix }
        helper.registerAllowedMethod('pwd', []) { 'C:\\workspace' }
        helper.registerAllowedMethod('libraryResource', [String]) { String path -> new File(home, 'resources/' + path).text }
        helper.registerAllowedMethod('withEnv', [List, Closure]) { List<String> added, Closure body ->
            called.add(added)
            helper.callClosure(body)
        }
        helper.registerAllowedMethod('string', [Map]) { Map given -> given }
        helper.registerAllowedMethod('withCredentials', [List, Closure]) { List bindings, Closure body -> helper.callClosure(body) }
        Closure run = { Map given ->
            String path = called.flatten().find { it.startsWith('CHOPMARK_RESULT=') }.substring('CHOPMARK_RESULT='.length())
            written[path] = '{"schema":"chopmark.result/1","subjects":[{"name":"a"}],"problems":[{"code":"INPUT_NO_MATCH","message":"m","hint":"h"}]}'
            status
        }
        helper.registerAllowedMethod('sh', [Map], run)
        helper.registerAllowedMethod('powershell', [Map], run)
        helper.registerAllowedMethod('fileExists', [String]) { String path -> written.containsKey(path) }
        helper.registerAllowedMethod('readFile', [Map]) { Map given -> written[(String) given.file] }
        helper.registerAllowedMethod('archiveArtifacts', [Map]) { Map given -> null }
        helper.registerAllowedMethod('error', [String]) { String message -> throw new IllegalStateException(message) }
        helper.registerSharedLibrary(library('chopmark').defaultVersion('local').allowOverride(false).implicit(false)
            .targetPath(home.path).retriever({ String name, String version, String path -> [home.toURI().toURL()] } as SourceRetriever).build())
    }

    private Object runPipeline(Map options) {
        return loadScript(new File(home, 'test/cps/Jenkinsfile').path).execute(options)
    }

    @Test
    void aScriptedPipelineThatTakesTheLibrary() {
        assertEquals('a', runPipeline([subjectPath: ['a', 'b'], credentialsId: 'sigstore', allowPublicLog: true]))
        assertTrue(called.toString(), called[0].contains('CHOPMARK_INPUT_SUBJECT_PATH=a\nb'))
        Class transformed = helper.gse.groovyClassLoader.loadClass('io.chopmark.Step')
        assertTrue('not compiled as Jenkins does it', transformed.declaredMethods.any { it.name.startsWith('___cps___') })
    }

    @Test
    void aScriptedPipelineOnWindows() {
        unix = false
        assertEquals('a', runPipeline([subjectPath: ['a']]))
        assertTrue(called.toString(), called.flatten().contains('CHOPMARK_COMMAND_NAME=attest'))
    }

    @Test
    void anOptionWithoutAValue() {
        try {
            runPipeline([subjectPath: ['a'], repository: null])
            fail('It did not fail')
        } catch (IllegalArgumentException error) {
            assertTrue(error.message, error.message.contains('repository has no value'))
        }
    }

    @Test
    void aFailureInTheWordsOfChopmark() {
        status = 2
        try {
            runPipeline([subjectPath: ['a'], keyCredentialsId: 'key'])
            fail('It did not fail')
        } catch (IllegalStateException error) {
            assertEquals('chopmark attest ended with exit code 2.\nINPUT_NO_MATCH: m h', error.message)
        }
    }
}
