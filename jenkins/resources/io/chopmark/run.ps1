# Generated from tools/bootstrap/engine.ps1; npm run generate rewrites it.
# Finds, or downloads and checks, the chopmark for this wrapper. Sets $ChopmarkCommand to its path, and $ChopmarkArguments to the arguments
# that come before all others. engine.sh does the same in a POSIX shell: the rules and the messages are the same.
# Runs only files whose hash is pinned here, unless CHOPMARK_USE_INSTALLED is set.
# Every file is copied to a private folder first; the copy is hashed, and the copy is run. The caller removes the folder with
# Remove-ChopmarkPrivate.
# Works with Windows PowerShell 5.1 and PowerShell 7 on Windows. ASCII only, because 5.1 reads a file without a mark in the code page of the
# machine.
#
# Reads: CHOPMARK_USE_INSTALLED (true: use the chopmark on PATH, whatever its version), CHOPMARK_DOWNLOAD_URL (a mirror of the release
# files), CHOPMARK_ENGINE_CACHE (a folder that is kept between jobs), TEMP (where the private folder is made).

$ChopmarkVersion = '0.1.0'
$ChopmarkNode = '22.22.2'
$ChopmarkReleaseUrl = 'https://github.com/chopmark/chopmark/releases/download/v0.1.0'
$ChopmarkPackagePin = ''
$ChopmarkPins = ''

# Maximum bytes of a download. Release files have about a quarter of this.
$ChopmarkLargest = 200000000

$ChopmarkCommand = ''
$ChopmarkArguments = @()
$ChopmarkPrivate = ''
$ChopmarkCache = ''

function Write-Chopmark([string] $Text) { [Console]::Error.WriteLine('chopmark: ' + $Text) }

# Whether the text is a hash of this length in lower-case hex.
function Test-ChopmarkHash([int] $Bits, [string] $Text) {
  return $Text -cmatch ('\A[0-9a-f]{' + ($Bits / 4) + '}\z')
}

# Whether there is a file, which is no link and no folder.
function Test-ChopmarkPlain([string] $File) {
  try { $item = Get-Item -LiteralPath $File -Force -ErrorAction Stop } catch { return $false }
  return ($item -is [System.IO.FileInfo]) -and (([int] $item.Attributes -band 0x400) -eq 0)
}

# The hash, or nothing if the file cannot be read or the hash cannot be calculated.
function Get-ChopmarkHash([int] $Bits, [string] $File) {
  try { $printed = [string] (Get-FileHash -Algorithm ('SHA' + $Bits) -LiteralPath $File -ErrorAction Stop).Hash } catch { $printed = '' }
  $printed = $printed.ToLowerInvariant()
  if (Test-ChopmarkHash $Bits $printed) { return $printed }
  Write-Chopmark "the SHA-$Bits of $File could not be calculated"
  return ''
}

# False as well if the file cannot be hashed, or if the pin is empty or not a hash.
function Test-ChopmarkIs([string] $File, [int] $Bits, [string] $Pin) {
  if (-not (Test-ChopmarkHash $Bits $Pin)) { return $false }
  if (-not (Test-ChopmarkPlain $File)) { return $false }
  return (Get-ChopmarkHash $Bits $File) -ceq $Pin
}

function Get-ChopmarkUser { return [System.Security.Principal.WindowsIdentity]::GetCurrent().User }

# Whether this user or the system owns the folder, and no other user has one of these rights on it. The system is SYSTEM, Administrators and
# TrustedInstaller, who have every right in any case. Rights that only the content inherits do not count.
function Test-ChopmarkAccess([string] $Folder, [int] $Rights) {
  try {
    $item = Get-Item -LiteralPath $Folder -Force -ErrorAction Stop
    if (-not ($item -is [System.IO.DirectoryInfo]) -or (([int] $item.Attributes -band 0x400) -ne 0)) { return $false }
    $list = Get-Acl -LiteralPath $Folder -ErrorAction Stop
    $owner = $list.GetOwner([System.Security.Principal.SecurityIdentifier]).Value
    $rules = $list.GetAccessRules($true, $true, [System.Security.Principal.SecurityIdentifier])
  } catch { return $false }
  $trusted = @(
    (Get-ChopmarkUser).Value, 'S-1-5-18', 'S-1-5-32-544',
    'S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464'
  )
  if ($trusted -cnotcontains $owner) { return $false }
  # OWNER RIGHTS.
  $trusted += 'S-1-3-4'
  foreach ($rule in $rules) {
    if ($rule.AccessControlType -ne [System.Security.AccessControl.AccessControlType]::Allow) { continue }
    if (([int] $rule.PropagationFlags -band 2) -ne 0) { continue }
    if ($trusted -ccontains $rule.IdentityReference.Value) { continue }
    if (([int] $rule.FileSystemRights -band $Rights) -ne 0) { return $false }
  }
  return $true
}

# Whether this user owns the folder, and no other user can write to it or replace it or a folder above it. No part of the path is a link.
function Test-ChopmarkOurs([string] $Folder) {
  # Create and change what is in it, delete it, change who may; in the generic form too.
  $rights = 0x500D0156
  $path = $Folder
  while ($path) {
    $above = [System.IO.Path]::GetDirectoryName($path)
    # Nobody can delete the root of a drive.
    if (-not $above) { $rights = $rights -band (-bnot 0x10000) }
    if (-not (Test-ChopmarkAccess $path $rights)) { return $false }
    # Of a folder above: delete it or what is in it, change who may.
    $rights = 0x500D0040
    $path = $above
  }
  return $true
}

# Copies all of a stream to a new file. Throws if that is too large, or takes too long.
function Copy-ChopmarkStream($From, [string] $File, [DateTime] $Deadline) {
  $to = [System.IO.File]::Open($File, 'CreateNew', 'Write', 'None')
  try {
    $buffer = New-Object byte[] 1048576
    $total = 0
    while (($read = $From.Read($buffer, 0, $buffer.Length)) -gt 0) {
      $total += $read
      if ($total -gt $ChopmarkLargest) { throw 'It is too large.' }
      if ([DateTime]::UtcNow -gt $Deadline) { throw 'It takes too long.' }
      $to.Write($buffer, 0, $read)
    }
  } finally { $to.Dispose() }
}

function Remove-ChopmarkFile([string] $File) { Remove-Item -LiteralPath $File -Force -ErrorAction SilentlyContinue }

function Copy-Chopmark([string] $File, [string] $Copy) {
  if (-not (Test-ChopmarkPlain $File)) { return $false }
  try {
    $from = [System.IO.File]::Open($File, 'Open', 'Read', 'Read')
    try { Copy-ChopmarkStream $from $Copy ([DateTime]::UtcNow.AddMinutes(10)) } finally { $from.Dispose() }
    return $true
  } catch { return $false }
}

function Expand-Chopmark([string] $Packed, [string] $File) {
  try {
    $from = [System.IO.File]::OpenRead($Packed)
    try {
      $content = New-Object System.IO.Compression.GZipStream($from, [System.IO.Compression.CompressionMode]::Decompress)
      Copy-ChopmarkStream $content $File ([DateTime]::UtcNow.AddMinutes(10))
    } finally { $from.Dispose() }
  } catch { Remove-ChopmarkFile $File }
}

# Not Invoke-WebRequest: it has no limit of size.
function Get-ChopmarkFile([string] $Name, [string] $File) {
  $url = $ChopmarkReleaseUrl
  if ($env:CHOPMARK_DOWNLOAD_URL) { $url = $env:CHOPMARK_DOWNLOAD_URL }
  $url = $url.TrimEnd('/') + '/' + $Name
  if ($url -cnotmatch '\Ahttps?://') {
    Write-Chopmark 'CHOPMARK_DOWNLOAD_URL is not an http or https address.'
    return $false
  }
  Write-Chopmark "downloading $Name"
  # Windows PowerShell does not offer it by itself on older Windows.
  [System.Net.ServicePointManager]::SecurityProtocol =
    [System.Net.ServicePointManager]::SecurityProtocol -bor [System.Net.SecurityProtocolType]::Tls12
  $deadline = [DateTime]::UtcNow.AddMinutes(10)
  foreach ($wait in 1, 2, 4, 0) {
    try {
      $request = [System.Net.WebRequest]::Create($url)
      $request.UserAgent = 'chopmark'
      $request.Timeout = 30000
      $request.ReadWriteTimeout = 30000
      $answer = $request.GetResponse()
      try { Copy-ChopmarkStream $answer.GetResponseStream() $File $deadline } finally { $answer.Close() }
      return $true
    } catch {
      Remove-ChopmarkFile $File
      Write-Chopmark ($_.Exception.GetBaseException().Message)
      $problem = $_.Exception.InnerException
      $status = 0
      if (($problem -is [System.Net.WebException]) -and $problem.Response) { $status = [int] $problem.Response.StatusCode }
      if (($status -ge 400) -and ($status -lt 500) -and ($status -ne 408) -and ($status -ne 429)) { return $false }
      if (-not $problem) { return $false }
      if ($wait -gt 0) { Start-Sleep -Seconds $wait }
    }
  }
  return $false
}

# Whether the path is one that depends on neither the current folder nor the current drive.
function Test-ChopmarkAbsolute([string] $Path) { return $Path -match '\A([A-Za-z]:[\\/]|[\\/]{2}[^\\/])' }

# The first file with one of these names in a folder of PATH, or nothing.
function Find-ChopmarkOnPath([string[]] $Names) {
  $workspace = [System.IO.Path]::GetFullPath((Get-Location -PSProvider FileSystem).ProviderPath).TrimEnd('\') + '\'
  foreach ($entry in ([string] $env:PATH).Split(';')) {
    $entry = $entry.Trim('"')
    if (-not $entry) { continue }
    foreach ($name in $Names) {
      try { $path = [System.IO.Path]::Combine($entry, $name) } catch { continue }
      if (-not [System.IO.File]::Exists($path)) { continue }
      if (-not (Test-ChopmarkAbsolute $path)) {
        # A folder of PATH that is not absolute is in the workspace.
        Write-Chopmark "ignoring ${path}: it has no absolute path"
        continue
      }
      $path = [System.IO.Path]::GetFullPath($path)
      if ($path.StartsWith($workspace, [StringComparison]::OrdinalIgnoreCase)) {
        # The files of a workspace belong to whoever can commit.
        Write-Chopmark "ignoring ${path}: it is in the workspace"
        continue
      }
      return $path
    }
  }
  return ''
}

# The pins of a platform: the hash of the compressed file, and of the executable in it.
function Get-ChopmarkPin([string] $Name) {
  foreach ($row in ($ChopmarkPins -split '\r?\n')) {
    $words = $row.Split(' ')
    if (($words.Length -eq 3) -and ($words[0] -ceq $Name)) { return $words }
  }
  return @('', '', '')
}

# Copies a file of the cache.
function Copy-ChopmarkKept([string] $Name, [string] $File, [int] $Bits, [string] $Pin) {
  if (-not $script:ChopmarkCache) { return $false }
  $kept = Join-Path $script:ChopmarkCache $Name
  if (-not (Test-ChopmarkPlain $kept)) { return $false }
  if ((Copy-Chopmark $kept $File) -and (Test-ChopmarkIs $File $Bits $Pin)) { return $true }
  Write-Chopmark "ignoring ${kept}: it is not the pinned file"
  Remove-ChopmarkFile $File
  return $false
}

# For the next job.
function Save-Chopmark([string] $Name, [string] $File) {
  if (-not $script:ChopmarkCache) { return }
  $kept = Join-Path $script:ChopmarkCache $Name
  $draft = $kept + '.tmp.' + $PID
  Remove-ChopmarkFile $draft
  try {
    if (-not (Copy-Chopmark $File $draft)) { throw 'It cannot be copied.' }
    if ([System.IO.File]::Exists($kept)) { [System.IO.File]::Delete($kept) }
    [System.IO.File]::Move($draft, $kept)
  } catch {
    Remove-ChopmarkFile $draft
    Write-Chopmark "$Name could not be kept in $script:ChopmarkCache for the next job"
  }
}

# Removes the engines of other versions from the cache that no job used for a week: two projects on one machine can have two versions.
function Remove-ChopmarkOld {
  if (-not $script:ChopmarkCache) { return }
  foreach ($name in 'chopmark.exe', 'chopmark.tgz') {
    try { [System.IO.File]::SetLastWriteTimeUtc((Join-Path $script:ChopmarkCache $name), [DateTime]::UtcNow) } catch { continue }
  }
  $limit = [DateTime]::UtcNow.AddDays(-7)
  foreach ($old in @(Get-ChildItem -LiteralPath (Split-Path -Parent $script:ChopmarkCache) -Directory -Force -ErrorAction SilentlyContinue)) {
    if (($old.Name -cnotmatch '\A[0-9]') -or ($old.Name -eq $ChopmarkVersion)) { continue }
    if (([int] $old.Attributes -band 0x400) -ne 0) { continue }
    # Files of its own names, and never a private folder that a running job has there.
    foreach ($used in @(Get-ChildItem -LiteralPath $old.FullName -File -Force -ErrorAction SilentlyContinue)) {
      if (($used.Name -cmatch '\Achopmark(\.exe|\.tgz)?(\.tmp\.[0-9]+)?\z') -and ($used.LastWriteTimeUtc -lt $limit)) {
        Remove-ChopmarkFile $used.FullName
      }
    }
    # Only if it is empty.
    try { [System.IO.Directory]::Delete($old.FullName) } catch { continue }
  }
}

function Receive-Chopmark([string] $Name, [string] $File, [int] $Bits, [string] $Pin) {
  if (-not (Get-ChopmarkFile $Name $File)) { return $false }
  if (Test-ChopmarkIs $File $Bits $Pin) { return $true }
  Write-Chopmark "$Name is not the pinned file: its hash differs. It was removed and not run."
  Remove-ChopmarkFile $File
  return $false
}

# Whether a program that was checked starts here.
function Test-ChopmarkRuns([string] $File) {
  try {
    & $File --version 2>&1 | Out-Null
    return $LASTEXITCODE -eq 0
  } catch { return $false }
}

function Use-ChopmarkFromPath([string] $Found) {
  if (-not $Found) { return $false }
  $file = Join-Path $script:ChopmarkPrivate 'chopmark.exe'
  $pin = (Get-ChopmarkPin 'windows-x64')[2]
  if ((Copy-Chopmark $Found $file) -and (Test-ChopmarkIs $file 256 $pin)) {
    Write-Chopmark "using $Found, which is chopmark $ChopmarkVersion"
    $script:ChopmarkCommand = $file
    return $true
  }
  Remove-ChopmarkFile $file
  Write-Chopmark "ignoring ${Found}: it is not the pinned chopmark $ChopmarkVersion"
  return $false
}

function Use-ChopmarkExecutable {
  # Windows on ARM runs it too.
  if (-not [Environment]::Is64BitOperatingSystem) {
    Write-Chopmark "there is no executable for Windows on $env:PROCESSOR_ARCHITECTURE"
    return $false
  }
  $pins = Get-ChopmarkPin 'windows-x64'
  if (-not (Test-ChopmarkHash 256 $pins[1]) -or -not (Test-ChopmarkHash 256 $pins[2])) { return $false }
  $asset = 'chopmark-windows-x64.exe.gz'
  $file = Join-Path $script:ChopmarkPrivate 'chopmark.exe'
  if (-not (Copy-ChopmarkKept 'chopmark.exe' $file 256 $pins[2])) {
    if (-not (Receive-Chopmark $asset ($file + '.gz') 256 $pins[1])) { return $false }
    Expand-Chopmark ($file + '.gz') $file
    Remove-ChopmarkFile ($file + '.gz')
    if (-not (Test-ChopmarkIs $file 256 $pins[2])) {
      Write-Chopmark "the content of $asset is not the pinned executable. It was removed and not run."
      Remove-ChopmarkFile $file
      return $false
    }
    Save-Chopmark 'chopmark.exe' $file
  }
  if (-not (Test-ChopmarkRuns $file)) {
    Write-Chopmark 'the executable for windows-x64 does not run on this machine'
    return $false
  }
  Write-Chopmark "using the executable of chopmark $ChopmarkVersion for windows-x64"
  $script:ChopmarkCommand = $file
  return $true
}

# The Node on PATH if it is at least $ChopmarkNode, or nothing.
function Find-ChopmarkNode {
  $node = Find-ChopmarkOnPath @('node.exe')
  if (-not $node) { return '' }
  try { $told = [string] (& $node --version) } catch { return '' }
  if ($told -cnotmatch '\Av[0-9]+\.[0-9]+\.[0-9]+\z') { return '' }
  if ([version] $told.Substring(1) -lt [version] $ChopmarkNode) { return '' }
  return $node
}

function Use-ChopmarkNode {
  if (-not (Test-ChopmarkHash 512 $ChopmarkPackagePin)) { return $false }
  $node = Find-ChopmarkNode
  if (-not $node) {
    Write-Chopmark "no Node.js $ChopmarkNode or later is on PATH"
    return $false
  }
  $file = Join-Path $script:ChopmarkPrivate 'chopmark.tgz'
  if (-not (Copy-ChopmarkKept 'chopmark.tgz' $file 512 $ChopmarkPackagePin)) {
    if (-not (Receive-Chopmark "chopmark-$ChopmarkVersion.tgz" $file 512 $ChopmarkPackagePin)) { return $false }
    Save-Chopmark 'chopmark.tgz' $file
  }
  # Unpacked again each time, because only the package is checked, not unpacked files of an earlier job.
  try { & (Join-Path ([Environment]::SystemDirectory) 'tar.exe') -xzf $file -C $script:ChopmarkPrivate | Out-Null } catch { return $false }
  if ($LASTEXITCODE -ne 0) { return $false }
  $script:ChopmarkCommand = $node
  $script:ChopmarkArguments = @((Join-Path $script:ChopmarkPrivate 'package\dist\cli\index.js'))
  Write-Chopmark "using the package of chopmark $ChopmarkVersion with $node"
  return $true
}

# Sets $ChopmarkCache to the folder that is kept between jobs, or to nothing if there is no such folder that other users cannot change.
function Find-ChopmarkCache {
  $script:ChopmarkCache = ''
  $given = $env:CHOPMARK_ENGINE_CACHE
  if (-not $given) { $given = $env:LOCALAPPDATA }
  if (-not $given) { return }
  # It is looked at before anything is created in it, and then the folders in it, which an earlier job may have created.
  foreach ($below in '', ('chopmark\engine\' + $ChopmarkVersion)) {
    try {
      if (-not (Test-ChopmarkAbsolute $given)) { $given = Join-Path (Get-Location -PSProvider FileSystem).ProviderPath $given }
      $given = [System.IO.Path]::GetFullPath([System.IO.Path]::Combine($given, $below)).TrimEnd('\')
      if ($given.EndsWith(':')) { $given += '\' }
      [void] [System.IO.Directory]::CreateDirectory($given)
    } catch {
      Write-Chopmark "nothing is kept for the next job: $given is not a folder and cannot be created"
      return
    }
    if (-not (Test-ChopmarkOurs $given)) {
      Write-Chopmark "nothing is kept for the next job: another user owns $given or a folder above it, or can write there"
      return
    }
  }
  $script:ChopmarkCache = $given
}

# Makes $ChopmarkPrivate, a folder that no other user can look into, write to or replace.
function New-ChopmarkPrivate {
  foreach ($place in [System.IO.Path]::GetTempPath(), $script:ChopmarkCache, $env:LOCALAPPDATA) {
    if (-not $place) { continue }
    try {
      $script:ChopmarkPrivate = Join-Path ([System.IO.Path]::GetFullPath($place)) ('chopmark.' + [Guid]::NewGuid().ToString('N'))
      [void] [System.IO.Directory]::CreateDirectory($script:ChopmarkPrivate)
      # No rights that it inherits, and all rights for this user.
      $list = New-Object System.Security.AccessControl.DirectorySecurity
      $list.SetAccessRuleProtection($true, $false)
      $list.AddAccessRule((New-Object System.Security.AccessControl.FileSystemAccessRule(
            (Get-ChopmarkUser), 'FullControl', 'ContainerInherit, ObjectInherit', 'None', 'Allow')))
      $folder = New-Object System.IO.DirectoryInfo($script:ChopmarkPrivate)
      # A method in .NET Framework, a function in .NET. Set-Acl would change the owner too.
      if ('System.IO.FileSystemAclExtensions' -as [type]) { [System.IO.FileSystemAclExtensions]::SetAccessControl($folder, $list) }
      else { $folder.SetAccessControl($list) }
      # Somebody could have put something into it before.
      $content = @(Get-ChildItem -LiteralPath $script:ChopmarkPrivate -Force -ErrorAction Stop)
      if (($content.Count -eq 0) -and (Test-ChopmarkOurs $script:ChopmarkPrivate)) { return $true }
    } catch { Write-Chopmark ($_.Exception.GetBaseException().Message) }
    Remove-ChopmarkPrivate
  }
  Write-Chopmark 'there is no folder in which another user cannot replace chopmark before it runs. Set TEMP to one.'
  return $false
}

function Remove-ChopmarkPrivate {
  if ($script:ChopmarkPrivate) { Remove-Item -LiteralPath $script:ChopmarkPrivate -Recurse -Force -ErrorAction SilentlyContinue }
  $script:ChopmarkPrivate = ''
}

# Whether chopmark can be run.
function Find-ChopmarkEngine {
  # Node runs the code in this cache without comparing it with the source, before it runs anything of chopmark.
  Remove-Item Env:NODE_COMPILE_CACHE -ErrorAction SilentlyContinue
  # Otherwise Windows looks for a program in the workspace before it looks in PATH, also for the programs that a batch file starts.
  $env:NoDefaultCurrentDirectoryInExePath = '1'
  $found = Find-ChopmarkOnPath @('chopmark.exe', 'chopmark.cmd', 'chopmark.bat')
  if ($found -and ($env:CHOPMARK_USE_INSTALLED -ceq 'true')) {
    Write-Chopmark "using $found without a check of its hash, because use-installed is set"
    $script:ChopmarkCommand = $found
    return $true
  }
  if (-not ($ChopmarkPins + $ChopmarkPackagePin)) {
    if ($found) { Write-Chopmark "ignoring ${found}: it is not the pinned chopmark $ChopmarkVersion" }
    Write-Chopmark 'this copy of the wrapper is not from a release, so it has no pinned files to download.'
    Write-Chopmark 'Use the wrapper of a release, or install chopmark and set use-installed.'
    return $false
  }
  Find-ChopmarkCache
  if ((New-ChopmarkPrivate) -and ((Use-ChopmarkFromPath $found) -or (Use-ChopmarkExecutable) -or (Use-ChopmarkNode))) {
    Remove-ChopmarkOld
    return $true
  }
  Write-Chopmark 'chopmark could not be obtained in any way.'
  Write-Chopmark "Set a mirror of the release files (download-url), provide Node.js $ChopmarkNode or later, or install chopmark."
  return $false
}

# chopmark writes UTF-8. A service without a console has no encoding to set.
try { [Console]::OutputEncoding = New-Object System.Text.UTF8Encoding($false) } catch { }
$chopmarkStatus = 2
try {
  if (Find-ChopmarkEngine) {
    & $ChopmarkCommand @ChopmarkArguments $env:CHOPMARK_COMMAND_NAME --env-prefix CHOPMARK_INPUT_ --report text --report "json=$env:CHOPMARK_RESULT"
    $chopmarkStatus = $LASTEXITCODE
  }
} catch {
  Write-Chopmark ($_.Exception.GetBaseException().Message)
  $chopmarkStatus = 2
} finally { Remove-ChopmarkPrivate }
exit $chopmarkStatus
