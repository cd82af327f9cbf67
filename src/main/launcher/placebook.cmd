@echo off
rem Java's quick compiler and simple collector, since most runs are over in a second; its slow compiler
rem where a file has 64 MB or more, which it finishes in less than two thirds of the time.
rem JAVA_HOME names another Java, PLACEBOOK_JAVA_OPTS further options of it.
setlocal
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
set "QUICK=-XX:TieredStopAtLevel=1"
:next
if "%~1"=="" goto run
rem The 1 before its size is all there is where no such file is.
if 1%~z1 geq 164000000 set "QUICK="
shift /1
goto next
:run
"%JAVA%" %QUICK% -XX:+UseSerialGC %PLACEBOOK_JAVA_OPTS% -jar "%~dp0..\placebook.jar" %*
