@echo off
rem Java's quick compiler and simple collector, since most runs are over in a second.
rem JAVA_HOME names another Java, PLACEBOOK_JAVA_OPTS further options of it.
setlocal
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC %PLACEBOOK_JAVA_OPTS% -jar "%~dp0..\placebook.jar" %*
