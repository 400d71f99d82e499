import static org.junit.Assert.*

import com.lesfurets.jenkins.unit.BasePipelineTest
import groovy.json.JsonSlurper
import io.chopmark.Options
import io.chopmark.Step
import org.junit.Before
import org.junit.Test

/**
 * Tests the library as a Scripted Pipeline calls it. In the live suite, `sh` is executed, with chopmark on PATH, against its services.
 * LIVE_FOLDER, LIVE_TOKEN, LIVE_INSTANCE and LIVE_ISSUER then name them.
 */
class LibraryTest extends BasePipelineTest {
    private final File library = new File(System.getenv('LIBRARY') ?: '..').canonicalFile
    private File workspace
    private Map<String, String> variables
    private List<Map> bound
    private List<String> archived
    private List<String> commands
    private boolean unix
    private List<Map<String, String>> windowsVariables
    private Map<String, String> credentials

    @Override
    @Before
    void setUp() throws Exception {
        super.setUp()
        workspace = new File(System.getenv('LIVE_FOLDER') ?: System.getProperty('java.io.tmpdir'), 'w' + UUID.randomUUID())
        workspace.mkdirs()
        variables = [:]
        bound = []
        archived = []
        commands = []
        unix = true
        windowsVariables = []
        credentials = [sigstore: System.getenv('LIVE_TOKEN') ?: 'the-token']
        binding.setVariable('env', [BUILD_TAG: 'jenkins-acme/widget-7', NODE_NAME: 'built-in', EXECUTOR_NUMBER: '0'])
        helper.registerAllowedMethod('isUnix', []) { unix }
        helper.registerAllowedMethod('libraryResource', [String]) { String path -> new File(library, 'resources/' + path).text }
        helper.registerAllowedMethod('fileExists', [String]) { String path -> new File(workspace, path).exists() }
        helper.registerAllowedMethod('readFile', [Map]) { Map given -> new File(workspace, (String) given.file).getText('UTF-8') }
        helper.registerAllowedMethod('archiveArtifacts', [Map]) { Map given -> archived.add((String) given.artifacts) }
        helper.registerAllowedMethod('string', [Map]) { Map given -> given }
        helper.registerAllowedMethod('withEnv', [List, Closure]) { List<String> added, Closure body ->
            within(added.collectEntries { [(it.substring(0, it.indexOf('='))): it.substring(it.indexOf('=') + 1)] }, body)
        }
        helper.registerAllowedMethod('withCredentials', [List, Closure]) { List<Map> bindings, Closure body ->
            bound.addAll(bindings)
            Map<String, String> secrets = [:]
            for (Map binding : bindings) {
                if (!credentials.containsKey(binding.credentialsId)) {
                    throw new IllegalStateException('Could not find credentials entry with ID ' + binding.credentialsId)
                }
                secrets[(String) binding.variable] = credentials[(String) binding.credentialsId]
            }
            within(secrets, body)
        }
        helper.registerAllowedMethod('error', [String]) { String message -> throw new IllegalStateException(message) }
        helper.registerAllowedMethod('sh', [Map]) { Map given -> run((String) given.script) }
        helper.registerAllowedMethod('powershell', [Map]) { Map given ->
            commands.add((String) given.script)
            windowsVariables.add(new HashMap<>(variables))
            return 0
        }
    }

    private Object within(Map<String, String> added, Closure body) {
        Map<String, String> before = new HashMap<>(variables)
        variables.putAll(added)
        try {
            return body.call()
        } finally {
            variables = before
        }
    }

    /** Runs a script with a shebang as Jenkins does: from a file, in the workspace, with the variables of the build. */
    private int run(String script) {
        commands.add(script)
        if (!System.getenv('LIVE_INSTANCE')) {
            return 0
        }
        File file = File.createTempFile('script', '.sh', workspace)
        file.text = script
        ProcessBuilder builder = new ProcessBuilder('sh', file.path).directory(workspace).redirectErrorStream(true)
        builder.environment().clear()
        builder.environment().putAll([PATH: System.getenv('LIVE_PATH'), HOME: workspace.path, JENKINS_URL: 'http://127.0.0.1/',
            BUILD_ID: '7', BUILD_URL: 'http://127.0.0.1/job/widget/job/main/7/', JOB_URL: 'http://127.0.0.1/job/widget/job/main/',
            JOB_NAME: 'widget/main', GIT_COMMIT: 'e' * 40, GIT_URL: 'https://github.com/acme/widget.git'])
        builder.environment().putAll(variables)
        Process process = builder.start()
        String told = process.inputStream.text
        new File(System.getenv('LIVE_FOLDER'), 'console.log').append(told)
        println told
        return process.waitFor()
    }

    private Object step(String name, Map options) {
        return loadScript(new File(library, 'vars/' + name + '.groovy').path).call(options)
    }

    private static void assertFails(String part, Closure body) {
        try {
            body.call()
        } catch (Exception error) {
            assertTrue(error.message, error.message.contains(part))
            return
        }
        fail('It did not fail with ' + part)
    }

    @Test
    void optionsAreVariablesAndNoTextOfAScript() {
        unix = false
        String hostile = 'a"b\'c $(touch pwned) `x` %PATH% ^&'
        step('chopmarkAttest', [subjectPath: [hostile, 'two.txt'], statements: 'per-subject', expectedSubjects: 2, dryRun: true,
            keyCredentialsId: 'sigstore', archive: false, downloadUrl: 'https://mirror.example/x'])
        assertEquals(1, commands.size())
        assertFalse(commands[0].contains('pwned'))
        assertEquals([[credentialsId: 'sigstore', variable: 'CHOPMARK_SECRET_KEY']], bound)
        assertEquals([], archived)
    }

    @Test
    void whatIsGivenReachesChopmarkUnderItsName() {
        Options options = new Options([subjectPath: ['a, b', 'c'], allowPublicLog: true, credentialsId: 'id', keyPassphraseCredentialsId: 'p',
            certificateOidcIssuer: 'https://x', subjectChecksums: 'SUMS', useInstalled: true, bundle: []])
        assertEquals(['CHOPMARK_INPUT_ALLOW_PUBLIC_LOG=true', 'CHOPMARK_INPUT_BUNDLE=(not given)',
            'CHOPMARK_INPUT_CERTIFICATE_OIDC_ISSUER=https://x', 'CHOPMARK_INPUT_KEY_PASSPHRASE=env:CHOPMARK_SECRET_KEY_PASSPHRASE',
            'CHOPMARK_INPUT_SUBJECT_CHECKSUMS=SUMS', 'CHOPMARK_INPUT_SUBJECT_PATH=a, b\nc', 'CHOPMARK_USE_INSTALLED=true'], options.variables())
        assertEquals([[credentialsId: 'id', variable: 'SIGSTORE_ID_TOKEN'],
            [credentialsId: 'p', variable: 'CHOPMARK_SECRET_KEY_PASSPHRASE']], options.secrets())
        assertFails('line break') { new Options([subjectPath: ['a\nb']]).variables() }
    }

    @Test
    void classesCanBeWrittenDown() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()
        new ObjectOutputStream(bytes).writeObject(new Step('steps', 'attest'))
        new ObjectOutputStream(bytes).writeObject(new Options([subjectPath: ['a']]))
        assertTrue(bytes.size() > 0)
    }

    @Test
    void credentialsThatAreNotThereFailTheBuildAndBundlesAreStillKept() {
        assertFails('Could not find credentials entry with ID nobody') { step('chopmarkAttest', [subjectPath: ['a'], credentialsId: 'nobody']) }
        assertEquals(['.chopmark/jenkins-acme_widget-7-built-in-0/**'], archived)
    }

    @Test
    void nothingOfAnotherBuildOrOfAParallelBranchIsKeptInItsPlace() {
        List<String> folders = []
        helper.registerAllowedMethod('sh', [Map]) { Map given -> folders.add(variables.CHOPMARK_INPUT_BUNDLE_DIR); 0 }
        for (Map env : [[BUILD_TAG: 'jenkins-w-7', EXECUTOR_NUMBER: '0'], [BUILD_TAG: 'jenkins-w-8', EXECUTOR_NUMBER: '0'],
            [BUILD_TAG: 'jenkins-w-8', NODE_NAME: 'b', EXECUTOR_NUMBER: '1'], [BUILD_TAG: 'x' * 300 + '-7'], [BUILD_TAG: 'x' * 300 + '-8'],
            [BUILD_TAG: '../../x'], [:]]) {
            binding.setVariable('env', env)
            step('chopmarkAttest', [subjectPath: ['a']])
        }
        assertEquals(folders.collect { it + '/**' }, archived)
        assertEquals(7, folders.toSet().size())
        assertTrue(folders.toString(), folders.every { it ==~ /\.chopmark\/[A-Za-z0-9._-]{1,200}/ })
        step('chopmarkMerge', [bundle: ['jobs'], bundleDir: 'joined'])
        assertEquals('joined', folders.last())
    }

    @Test
    void withoutThePluginTheStepThatIsMissingIsNamed() {
        helper.registerAllowedMethod('withCredentials', [List, Closure]) { List bindings, Closure body ->
            throw new NoSuchMethodError('No such DSL method withCredentials')
        }
        try {
            step('chopmarkAttest', [subjectPath: ['a'], credentialsId: 'sigstore'])
            fail('It went on without credentials')
        } catch (NoSuchMethodError error) {
            assertTrue(error.message.contains('withCredentials'))
        }
    }

    @Test
    void anOptionWithoutAValueIsRefusedAndDropsNoCondition() {
        List<String> names = ['ref', 'repository', 'certificateIdentity', 'policy', 'instance', 'keyCredentialsId', 'credentialsId', 'bundle',
            'archive', 'useInstalled', 'downloadUrl', 'somethingElse']
        String nothing = ''
        for (String name : names) {
            for (Object value : [null, '', ' ', "${nothing}", "\n"]) {
                assertFails(name + ' has no value') { step('chopmarkVerify', [subjectPath: ['a'], (name): value]) }
            }
        }
        for (Object item : [null, '', "${nothing}"]) {
            assertFails('an item of subjectPath has no value') { step('chopmarkVerify', [subjectPath: ['a', item]]) }
        }
        assertEquals([], commands)
        assertEquals([], archived)
    }

    @Test
    void anOptionCanBeLeftUnsetInSoManyWords() {
        Options options = new Options([ref: '(not given)', keyCredentialsId: '(not given)', useInstalled: '(not given)'])
        options.check()
        // chopmark takes these words for an option that was not given.
        assertEquals(['CHOPMARK_INPUT_REF=(not given)'], options.variables())
        assertEquals([], options.secrets())
        assertEquals(true, options.archives())
    }

    @Test
    void truthIsWhatATextSaysAndNothingElse() {
        String no = 'false'
        for (Object value : [false, 'false', "${no}"]) {
            Options options = new Options([useInstalled: value, archive: value])
            options.check()
            assertEquals(['CHOPMARK_USE_INSTALLED=false'], options.variables())
            assertEquals(false, options.archives())
        }
        for (Object value : [true, 'true']) {
            Options options = new Options([useInstalled: value, archive: value])
            options.check()
            assertEquals(['CHOPMARK_USE_INSTALLED=true'], options.variables())
            assertEquals(true, options.archives())
        }
        for (Object value : ['no', 'FALSE', '0', 0, 1, ['true'], [:], []]) {
            assertFails('useInstalled does not accept') { step('chopmarkVerify', [subjectPath: ['a'], useInstalled: value]) }
            assertFails('archive does not accept') { step('chopmarkVerify', [subjectPath: ['a'], archive: value]) }
        }
        assertEquals([], commands)
    }

    @Test
    void onWindowsPowerShellRunsTheSameStep() {
        unix = false
        step('chopmarkVerify', [subjectPath: ['a'], ci: 'github', repository: 'acme/widget', downloadUrl: 'https://mirror.example/x'])
        assertEquals([new File(library, 'resources/io/chopmark/run.ps1').text], commands)
        assertEquals('verify', windowsVariables[0].CHOPMARK_COMMAND_NAME)
        assertEquals('https://mirror.example/x', windowsVariables[0].CHOPMARK_DOWNLOAD_URL)
        assertTrue(windowsVariables[0].CHOPMARK_RESULT, windowsVariables[0].CHOPMARK_RESULT ==~ '[A-Za-z0-9._/-]+')
    }

    @Test
    void aBuildAttestsAndVerifiesAndHasTheResultAsAMap() {
        if (!System.getenv('LIVE_INSTANCE')) {
            System.err.println('SKIPPED: there are no live services (LIVE_INSTANCE).')
            return
        }
        String name = 'it\'s "quoted" $(touch pwned), app.txt'
        new File(workspace, name).text = 'app'
        Map result = (Map) step('chopmarkAttest', [subjectPath: [name], credentialsId: 'sigstore', instance: System.getenv('LIVE_INSTANCE'),
            useInstalled: true, debug: true])
        assertEquals('http://127.0.0.1/job/widget/job/main/', result.statements[0].signer.identity.san)
        assertEquals(name, result.subjects[0].name)
        assertFalse(new File(workspace, 'pwned').exists())
        new ObjectOutputStream(new ByteArrayOutputStream()).writeObject(result)
        Map verified = (Map) step('chopmarkVerify', [subjectPath: [name], instance: System.getenv('LIVE_INSTANCE'), useInstalled: true,
            certificateIdentity: 'http://127.0.0.1/job/widget/job/main/', certificateOidcIssuer: System.getenv('LIVE_ISSUER')])
        assertEquals('verified', verified.artifacts[0].verdict)
        assertFails('POLICY_IDENTITY_MISMATCH') {
            step('chopmarkVerify', [subjectPath: [name], instance: System.getenv('LIVE_INSTANCE'), useInstalled: true,
                certificateIdentity: 'http://127.0.0.1/job/widget/job/other/', certificateOidcIssuer: System.getenv('LIVE_ISSUER')])
        }
        assertFails('IDENTITY_JENKINS_NO_TOKEN') {
            step('chopmarkAttest', [subjectPath: [name], instance: System.getenv('LIVE_INSTANCE'), useInstalled: true])
        }
    }
}
