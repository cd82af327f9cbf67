@echo off
rem Starts Placebook about twice as fast as java -jar does. The first "process" leaves an archive of
rem loaded classes beside the jar; later runs start from it. Where it does not fit this Java or this
rem jar, everything works all the same. Java's own options: PLACEBOOK_JAVA_OPTS.
setlocal
set "JAR=%~dp0..\placebook.jar"
set "JAVACMD=java"
if defined JAVA_HOME set "JAVACMD=%JAVA_HOME%\bin\java.exe"
for %%F in ("%JAR%") do set "ARCHIVE=%~dp0..\placebook-%%~zF.jsa"
set "SPEED=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmn24m -XX:+IgnoreUnrecognizedVMOptions -XX:C1MaxInlineSize=15"
if /i "%~1"=="watch" set "SPEED="
set "CLASSES="
if exist "%ARCHIVE%" (
  set CLASSES=-Xshare:auto -XX:SharedArchiveFile="%ARCHIVE%"
) else if /i "%~1"=="process" (
  set CLASSES=-XX:ArchiveClassesAtExit="%ARCHIVE%"
)
"%JAVACMD%" %CLASSES% -Xlog:disable %SPEED% %PLACEBOOK_JAVA_OPTS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%
